package io.github.whop4j.marketplace.postgres.payment;

import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.payment.Payment;
import io.github.whop4j.marketplace.payment.PaymentStore;
import io.github.whop4j.marketplace.postgres.Columns;
import io.github.whop4j.marketplace.postgres.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Payments, in PostgreSQL. */
public final class PostgresPayments implements PaymentStore {
    private final Database database;

    /**
     * Over a database.
     *
     * @param database whose transactions it works in
     */
    public PostgresPayments(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Payment> find(String paymentId) {
        return findWhere("whop_payment_id = :key", paymentId);
    }

    @Override
    public Optional<Payment> ofOrder(UUID orderId) {
        return findWhere("order_id = :key", orderId);
    }

    @Override
    public boolean insert(Payment payment, Instant now) {
        Update insert = database.handle().createUpdate("""
                insert into payments (whop_payment_id, checkout_id, company_id, status, substatus, total_minor,
                  refunded_minor, fee_minor, after_fees_minor, currency, order_id, review_reason, created_at, updated_at)
                values (:id, :checkout, :company, :status, :substatus, :total, :refunded, :fee, :after, :currency,
                  :order, :reason, :created, :now)
                on conflict (whop_payment_id) do nothing""");
        return bind(insert, payment, now)
                        .bind("checkout", payment.checkoutId())
                        .bind("created", payment.createdAt())
                        .execute()
                == 1;
    }

    @Override
    public boolean update(Payment payment, Instant now) {
        Update update = database.handle().createUpdate("""
                update payments set company_id = :company, status = :status, substatus = :substatus,
                  total_minor = :total, refunded_minor = :refunded, fee_minor = :fee, after_fees_minor = :after,
                  currency = :currency, order_id = :order, review_reason = :reason, updated_at = :now,
                  version = version + 1
                where whop_payment_id = :id and version = :version""");
        return bind(update, payment, now).bind("version", payment.version()).execute() == 1;
    }

    private static Update bind(Update statement, Payment payment, Instant now) {
        return statement
                .bind("id", payment.id())
                .bind("company", payment.companyId())
                .bind("status", payment.status())
                .bind("substatus", payment.substatus())
                .bind("total", payment.total().minorUnits())
                .bind("refunded", payment.refunded().minorUnits())
                .bind("fee", minorOrNull(payment.fee()))
                .bind("after", minorOrNull(payment.afterFees()))
                .bind("currency", payment.total().currency().getCurrencyCode())
                .bind("order", payment.orderId())
                .bind("reason", payment.reviewReason())
                .bind("now", now);
    }

    private Optional<Payment> findWhere(String condition, Object key) {
        return database.handle()
                .createQuery("select * from payments where " + condition)
                .bind("key", key)
                .map(PostgresPayments::read)
                .findOne();
    }

    private static Payment read(ResultSet row, StatementContext context) throws SQLException {
        return new Payment(
                row.getString("whop_payment_id"),
                Columns.id(row, "checkout_id"),
                row.getString("company_id"),
                row.getString("status"),
                row.getString("substatus"),
                Columns.money(row, "total_minor"),
                Columns.money(row, "refunded_minor"),
                moneyOrNull(row, "fee_minor"),
                moneyOrNull(row, "after_fees_minor"),
                row.getObject("order_id", UUID.class),
                row.getString("review_reason"),
                Columns.time(row, "created_at"),
                row.getLong("version"));
    }

    private static @Nullable Long minorOrNull(@Nullable Money money) {
        return money == null ? null : money.minorUnits();
    }

    private static @Nullable Money moneyOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : Columns.money(row, column);
    }
}
