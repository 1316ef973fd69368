package io.github.whop4j.sandbox.state;

import io.github.whop4j.sandbox.json.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A bill for one customer. Its plan and its checkout are its own: nothing else is paid with them.
 *
 * @param id {@code inv_…}
 * @param companyId who is to be paid
 * @param number the number people read, counted in each company
 * @param token opens its page without a credential
 * @param status {@code InvoiceStatus} of the contract: draft, open, past_due, paid, void, uncollectible
 * @param planId the price
 * @param checkoutId where it is paid
 * @param productId what is billed
 * @param fields what its seller said, as in the request that made it, with what was changed since
 * @param paymentId the payment that paid it, or null
 * @param createdAt when it was created
 * @param updatedAt when it last changed
 */
public record Invoice(
        String id,
        String companyId,
        String number,
        String token,
        String status,
        String planId,
        String checkoutId,
        String productId,
        JsonObject fields,
        @Nullable String paymentId,
        Instant createdAt,
        Instant updatedAt) {
    /**
     * Whether it waits to be paid.
     *
     * @return true while it is open or past due
     */
    public boolean isOpen() {
        return status.equals("open") || status.equals("past_due");
    }

    /**
     * Whether it is still being written.
     *
     * @return true for a draft
     */
    public boolean isDraft() {
        return status.equals("draft");
    }

    /**
     * How it is collected.
     *
     * @return {@code send_invoice} or {@code charge_automatically}
     */
    public String collectionMethod() {
        return Objects.requireNonNull(fields.string("collection_method"), "required by the contract");
    }

    /**
     * When it has to be paid.
     *
     * @return the time, or null
     */
    public @Nullable Instant dueDate() {
        return time("due_date");
    }

    /**
     * When a draft is sent by itself.
     *
     * @return the time, or null
     */
    public @Nullable Instant finalizesAt() {
        return time("automatically_finalizes_at");
    }

    private @Nullable Instant time(String name) {
        String text = fields.string(name);
        return text == null ? null : OffsetDateTime.parse(text).toInstant();
    }

    /**
     * This invoice further on.
     *
     * @param next its new status
     * @param payment what paid it, or null
     * @param now the time
     * @return a copy
     */
    public Invoice moved(String next, @Nullable String payment, Instant now) {
        return new Invoice(
                id, companyId, number, token, next, planId, checkoutId, productId, fields, payment, createdAt, now);
    }

    /**
     * This draft, written anew.
     *
     * @param plan the price
     * @param checkout where it is paid
     * @param product what is billed
     * @param said what its seller says now
     * @param now the time
     * @return a copy
     */
    public Invoice written(String plan, String checkout, String product, JsonObject said, Instant now) {
        return new Invoice(
                id, companyId, number, token, status, plan, checkout, product, said, paymentId, createdAt, now);
    }
}
