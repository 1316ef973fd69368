package io.github.whop4j.marketplace.postgres.seller;

import io.github.whop4j.marketplace.access.WireName;
import io.github.whop4j.marketplace.postgres.Columns;
import io.github.whop4j.marketplace.postgres.Database;
import io.github.whop4j.marketplace.seller.KycStatus;
import io.github.whop4j.marketplace.seller.SellerAccount;
import io.github.whop4j.marketplace.seller.SellerStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** Seller accounts, in PostgreSQL. */
public final class PostgresSellers implements SellerStore {
    private final Database database;

    /**
     * Over a database.
     *
     * @param database whose transactions it works in
     */
    public PostgresSellers(Database database) {
        this.database = database;
    }

    @Override
    public Optional<SellerAccount> find(UUID userId) {
        return findWhere("user_id = :key", userId);
    }

    @Override
    public Optional<SellerAccount> findByCompany(String companyId) {
        return findWhere("company_id = :key", companyId);
    }

    @Override
    public List<Sweep> dueForSweep(Instant before, int limit) {
        return database.handle()
                .createQuery("""
                        select company_id, coalesce(payments_swept_at, created_at) as since
                        from seller_accounts s
                        where company_id is not null and coalesce(payments_swept_at, '-infinity') <= :before
                          and exists (select from checkouts c where c.company_id = s.company_id)
                        order by payments_swept_at nulls first, user_id limit :limit""")
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> new Sweep(row.getString("company_id"), Columns.time(row, "since")))
                .list();
    }

    @Override
    public void swept(String companyId, Instant upTo) {
        database.handle()
                .createUpdate("""
                        update seller_accounts set payments_swept_at = greatest(payments_swept_at, :upTo)
                        where company_id = :company""")
                .bind("company", companyId)
                .bind("upTo", upTo)
                .execute();
    }

    @Override
    public boolean reserve(UUID userId, Instant now) {
        return database.handle()
                        .createUpdate("""
                                insert into seller_accounts (user_id, created_at, updated_at)
                                values (:user, :now, :now) on conflict (user_id) do nothing""")
                        .bind("user", userId)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    @Override
    public boolean setCompany(UUID userId, String companyId, Instant now) {
        return database.handle()
                        .createUpdate("""
                                update seller_accounts set company_id = :company, updated_at = :now
                                where user_id = :user and company_id is null""")
                        .bind("user", userId)
                        .bind("company", companyId)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    @Override
    public boolean update(SellerAccount before, SellerAccount after, Instant now) {
        return database.handle()
                        .createUpdate("""
                                update seller_accounts set kyc_status = :kyc, kyc_verified_at = :verified,
                                  payout_enabled = :payouts, payout_ready_at = :ready, updated_at = :now
                                where user_id = :user
                                  and kyc_status = :kycBefore and payout_enabled = :payoutsBefore""")
                        .bind("user", before.userId())
                        .bind("kycBefore", WireName.of(before.kycStatus()))
                        .bind("payoutsBefore", before.payoutEnabled())
                        .bind("kyc", WireName.of(after.kycStatus()))
                        .bind("verified", after.kycVerifiedAt())
                        .bind("payouts", after.payoutEnabled())
                        .bind("ready", after.payoutReadyAt())
                        .bind("now", now)
                        .execute()
                == 1;
    }

    private Optional<SellerAccount> findWhere(String condition, Object key) {
        return database.handle()
                .createQuery("select * from seller_accounts where " + condition)
                .bind("key", key)
                .map(PostgresSellers::read)
                .findOne();
    }

    private static SellerAccount read(ResultSet row, StatementContext context) throws SQLException {
        return new SellerAccount(
                Columns.id(row, "user_id"),
                row.getString("company_id"),
                Columns.constant(row, "kyc_status", KycStatus.class),
                Columns.timeOrNull(row, "kyc_verified_at"),
                row.getBoolean("payout_enabled"),
                Columns.timeOrNull(row, "payout_ready_at"));
    }
}
