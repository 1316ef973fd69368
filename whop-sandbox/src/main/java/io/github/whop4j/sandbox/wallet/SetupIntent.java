package io.github.whop4j.sandbox.wallet;

import io.github.whop4j.sandbox.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user leaving a card with a company without paying.
 *
 * @param id {@code sint_…}
 * @param companyId who may charge the card later
 * @param checkoutConfigurationId where it is left
 * @param memberId who leaves it
 * @param userId who that is
 * @param card which card it is about
 * @param paymentMethodId the card as it is kept; null until this succeeded
 * @param status {@code SetupIntentStatus} of the contract: requires_action, succeeded or canceled
 * @param errorMessage why it was cancelled, or null
 * @param metadata of the checkout
 * @param createdAt when the card was entered
 */
public record SetupIntent(
        String id,
        String companyId,
        String checkoutConfigurationId,
        String memberId,
        String userId,
        Card card,
        @Nullable String paymentMethodId,
        String status,
        @Nullable String errorMessage,
        @Nullable JsonObject metadata,
        Instant createdAt) {
    /** The bank wants to hear from its customer. */
    public static final String REQUIRES_ACTION = "requires_action";
    /** The card is kept. */
    public static final String SUCCEEDED = "succeeded";
    /** The card is not kept. */
    public static final String CANCELED = "canceled";

    SetupIntent next(String status, @Nullable String paymentMethodId, @Nullable String errorMessage) {
        return new SetupIntent(
                id,
                companyId,
                checkoutConfigurationId,
                memberId,
                userId,
                card,
                paymentMethodId,
                status,
                errorMessage,
                metadata,
                createdAt);
    }
}
