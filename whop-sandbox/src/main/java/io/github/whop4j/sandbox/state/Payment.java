package io.github.whop4j.sandbox.state;

import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to pay, successful or not.
 *
 * @param id {@code pay_…}
 * @param purchase what is paid for
 * @param split who gets what
 * @param card what it was last tried with
 * @param progress how far it has come
 * @param givenBack what was refunded
 * @param createdAt when it was first tried
 * @param updatedAt when it last changed
 */
public record Payment(
        String id,
        Purchase purchase,
        Split split,
        CardUsed card,
        Progress progress,
        RefundTotals givenBack,
        Instant createdAt,
        Instant updatedAt) {
    /**
     * A payment no one has tried yet.
     *
     * @param id {@code pay_…}
     * @param purchase what is paid for
     * @param split who gets what
     * @param now the time
     * @return open, without a card
     */
    public static Payment begun(String id, Purchase purchase, Split split, Instant now) {
        BigDecimal none = split.total().subtract(split.total());
        return new Payment(
                id, purchase, split, CardUsed.NONE, Progress.begun(), new RefundTotals(none, null), now, now);
    }

    /**
     * This payment after a card was tried.
     *
     * @param come how far it has come with it
     * @param now the time
     * @return a copy
     */
    public Payment tried(CardUsed next, Progress come, Instant now) {
        return new Payment(id, purchase, split, next, come, givenBack, createdAt, now);
    }

    /**
     * This payment further on.
     *
     * @param next how far it has come
     * @param now the time
     * @return a copy
     */
    public Payment withProgress(Progress next, Instant now) {
        return new Payment(id, purchase, split, card, next, givenBack, createdAt, now);
    }

    /**
     * This payment, to be tried under other terms.
     *
     * @param terms who gets what
     * @return a copy
     */
    public Payment priced(Split terms) {
        return new Payment(id, purchase, terms, card, progress, givenBack, createdAt, updatedAt);
    }

    /**
     * This payment after some of it was given back; what that makes of its substatus is for others to say.
     *
     * @param amount how much this time
     * @param now the time
     * @return a copy
     */
    public Payment refunded(BigDecimal amount, Instant now) {
        return new Payment(
                id, purchase, split, card, progress, new RefundTotals(refunded().add(amount), now), createdAt, now);
    }

    /**
     * Whether its buyer owes nothing more for it: it is paid, or a bank is at it.
     *
     * @return false while it is open, and once it is void or uncollectible
     */
    public boolean taken() {
        return status().equals("paid") || status().equals("pending");
    }

    /**
     * Whether a card was declined and another try is possible.
     *
     * @return true while it is open after a failure
     */
    public boolean retryable() {
        return status().equals("open") && progress.failedAttempts() > 0;
    }

    /**
     * Whether it can still be called off.
     *
     * @return true until it is paid or closed
     */
    public boolean voidable() {
        return status().equals("open") || status().equals("pending");
    }

    /**
     * This payment after a refund or a dispute said something new about it.
     *
     * @param now the time
     * @return a copy
     */
    public Payment withSubstatus(String substatus, Instant now) {
        return withProgress(progress.withSubstatus(substatus), now);
    }

    /**
     * Where it was bought.
     *
     * @return {@code ch_…}, or null for a charge without a checkout
     */
    public @Nullable String checkoutConfigurationId() {
        return purchase.checkoutConfigurationId();
    }

    /**
     * Who is paid.
     *
     * @return {@code biz_…}
     */
    public String companyId() {
        return purchase.companyId();
    }

    /**
     * The price.
     *
     * @return {@code plan_…}
     */
    public String planId() {
        return purchase.planId();
    }

    /**
     * What is bought.
     *
     * @return {@code prod_…}, or null
     */
    public @Nullable String productId() {
        return purchase.productId();
    }

    /**
     * The buyer.
     *
     * @return {@code user_…}
     */
    public String userId() {
        return purchase.userId();
    }

    /**
     * The buyer as member of the company.
     *
     * @return {@code mber_…}
     */
    public String memberId() {
        return purchase.memberId();
    }

    /**
     * The buyer's right to what was bought.
     *
     * @return {@code mem_…}
     */
    public String membershipId() {
        return purchase.membershipId();
    }

    /**
     * What was handed on from the checkout.
     *
     * @return the metadata, or null
     */
    public @Nullable JsonObject metadata() {
        return purchase.metadata();
    }

    /**
     * The currency of all its amounts.
     *
     * @return lower case
     */
    public String currency() {
        return split.currency();
    }

    /**
     * How far it has come.
     *
     * @return {@code ReceiptStatus}
     */
    public String status() {
        return progress.status();
    }

    /**
     * How far it has come, in more words.
     *
     * @return {@code FriendlyReceiptStatus}
     */
    public String substatus() {
        return progress.substatus();
    }

    /**
     * Why the card was declined.
     *
     * @return what the buyer is told; null when it was not declined
     */
    public @Nullable String failureMessage() {
        return progress.failureMessage();
    }

    /**
     * When it was paid.
     *
     * @return the time, or null when it was not
     */
    public @Nullable Instant paidAt() {
        return progress.paidAt();
    }

    /**
     * What was given back so far.
     *
     * @return major units
     */
    public BigDecimal refunded() {
        return givenBack.amount();
    }

    /**
     * How a payment is divided, in major units; total = seller + applicationFee + whopFee.
     *
     * @param currency lower case
     * @param total what the buyer pays
     * @param applicationFee the parent company's part, zero when there is none
     * @param applicationFeeId its id, or null when there is none
     * @param whopFee Whop's part
     */
    public record Split(
            String currency,
            BigDecimal total,
            BigDecimal applicationFee,
            @Nullable String applicationFeeId,
            BigDecimal whopFee) {
        /**
         * The rest, which the company that was paid keeps.
         *
         * @return zero or more
         */
        public BigDecimal seller() {
            return total.subtract(applicationFee).subtract(whopFee);
        }
    }
}
