package io.github.whop4j.sandbox.state;

import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A buyer's bank asking for money back.
 *
 * @param id {@code dspt_…}
 * @param paymentId of which payment
 * @param companyId who was paid
 * @param currency lower case
 * @param amount major units
 * @param reason what the buyer says
 * @param status {@code DisputeStatuses}: needs_response, under_review, won or lost
 * @param evidence what the company answers, by the names of {@code update_evidence}
 * @param needsResponseBy when the answer is due
 * @param createdAt when it was opened
 * @param fromPending what of the amount had not settled when it was held back, in major units; null counts as nothing
 */
public record Dispute(
        String id,
        String paymentId,
        String companyId,
        String currency,
        BigDecimal amount,
        @Nullable String reason,
        String status,
        JsonObject evidence,
        Instant needsResponseBy,
        Instant createdAt,
        @Nullable BigDecimal fromPending) {
    /** Waiting for the company's answer. */
    public static final String NEEDS_RESPONSE = "needs_response";
    /** Waiting for the bank. */
    public static final String UNDER_REVIEW = "under_review";
    /** The company keeps the money. */
    public static final String WON = "won";
    /** The buyer has the money. */
    public static final String LOST = "lost";

    /**
     * Whether the company can still say something.
     *
     * @return true until the evidence is submitted
     */
    public boolean editable() {
        return status.equals(NEEDS_RESPONSE);
    }

    /**
     * Whether the bank has not decided yet.
     *
     * @return true until it is won or lost
     */
    public boolean open() {
        return status.equals(NEEDS_RESPONSE) || status.equals(UNDER_REVIEW);
    }

    /**
     * This dispute a step further.
     *
     * @return a copy
     */
    public Dispute next(String status, JsonObject evidence) {
        return new Dispute(
                id,
                paymentId,
                companyId,
                currency,
                amount,
                reason,
                status,
                evidence,
                needsResponseBy,
                createdAt,
                fromPending);
    }
}
