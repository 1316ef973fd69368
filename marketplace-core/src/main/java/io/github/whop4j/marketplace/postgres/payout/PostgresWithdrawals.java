package io.github.whop4j.marketplace.postgres.payout;

import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.payout.Withdrawal;
import io.github.whop4j.marketplace.payout.WithdrawalStore;
import io.github.whop4j.marketplace.postgres.Columns;
import io.github.whop4j.marketplace.postgres.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Withdrawals, in PostgreSQL. */
public final class PostgresWithdrawals implements WithdrawalStore {
    private final Database database;

    /**
     * Over a database.
     *
     * @param database whose transactions it works in
     */
    public PostgresWithdrawals(Database database) {
        this.database = database;
    }

    @Override
    public boolean insert(
            Withdrawal withdrawal, String companyId, String idempotencyKey, @Nullable Instant nextAttemptAt) {
        return database.handle()
                        .createUpdate("""
                                insert into withdrawals (id, seller_id, idempotency_key, company_id, amount_minor,
                                  currency, payout_method_id, status, whop_id, next_attempt_at, created_at, updated_at)
                                values (:id, :seller, :key, :company, :amount, :currency, :method, :status, :whop,
                                  :next, :created, :created)
                                on conflict do nothing""")
                        .bind("id", withdrawal.id())
                        .bind("seller", withdrawal.sellerId())
                        .bind("key", idempotencyKey)
                        .bind("company", companyId)
                        .bind("amount", withdrawal.amount().minorUnits())
                        .bind("currency", withdrawal.amount().currency().getCurrencyCode())
                        .bind("method", withdrawal.payoutMethodId())
                        .bind("status", withdrawal.statusWord())
                        .bind("whop", withdrawal.whopId())
                        .bind("next", nextAttemptAt)
                        .bind("created", withdrawal.createdAt())
                        .execute()
                == 1;
    }

    @Override
    public Optional<Withdrawal> findByKey(UUID sellerId, String idempotencyKey) {
        return database.handle()
                .createQuery("select * from withdrawals where seller_id = :seller and idempotency_key = :key")
                .bind("seller", sellerId)
                .bind("key", idempotencyKey)
                .map(PostgresWithdrawals::read)
                .findOne();
    }

    @Override
    public Optional<Withdrawal> findByWhopId(String whopId) {
        return database.handle()
                .createQuery("select * from withdrawals where whop_id = :whop")
                .bind("whop", whopId)
                .map(PostgresWithdrawals::read)
                .findOne();
    }

    @Override
    public List<Withdrawal> latest(UUID sellerId, int limit) {
        return database.handle()
                .createQuery("""
                        select * from withdrawals where seller_id = :seller
                        order by created_at desc, id limit :limit""")
                .bind("seller", sellerId)
                .bind("limit", limit)
                .map(PostgresWithdrawals::read)
                .list();
    }

    @Override
    public boolean move(
            Withdrawal before,
            @Nullable String whopId,
            String statusWord,
            @Nullable String error,
            @Nullable Instant nextAttemptAt,
            Instant now) {
        return database.handle()
                        .createUpdate("""
                                update withdrawals set status = :status, whop_id = :whop, last_error = :error,
                                  next_attempt_at = :next, updated_at = :now
                                where id = :id and status = :before""")
                        .bind("id", before.id())
                        .bind("before", before.statusWord())
                        .bind("status", statusWord)
                        .bind("whop", whopId)
                        .bind("error", error)
                        .bind("next", nextAttemptAt)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    @Override
    public List<Open> takeDue(Instant now, Instant until, int limit) {
        return database.handle()
                .createQuery("""
                        with taken as (
                          update withdrawals set attempts = attempts + 1, next_attempt_at = :until, updated_at = :now
                          where id in (
                            select id from withdrawals where next_attempt_at <= :now
                            order by next_attempt_at limit :limit for no key update skip locked)
                          returning *)
                        select * from taken order by created_at, id""")
                .bind("now", now)
                .bind("until", until)
                .bind("limit", limit)
                .map((row, context) -> new Open(read(row, context), row.getString("company_id")))
                .list();
    }

    @Override
    public boolean awaitsAnswer(UUID sellerId, Money amount) {
        return database.handle()
                .createQuery("""
                        select exists (select from withdrawals where seller_id = :seller
                          and amount_minor = :amount and currency = :currency
                          and whop_id is null and next_attempt_at is not null)""")
                .bind("seller", sellerId)
                .bind("amount", amount.minorUnits())
                .bind("currency", amount.currency().getCurrencyCode())
                .mapTo(Boolean.class)
                .one();
    }

    private static Withdrawal read(ResultSet row, StatementContext context) throws SQLException {
        return new Withdrawal(
                Columns.id(row, "id"),
                Columns.id(row, "seller_id"),
                row.getString("whop_id"),
                Columns.money(row, "amount_minor"),
                row.getString("payout_method_id"),
                row.getString("status"),
                Columns.time(row, "created_at"));
    }
}
