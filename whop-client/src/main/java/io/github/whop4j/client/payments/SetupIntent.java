package io.github.whop4j.client.payments;

import io.github.whop4j.client.checkout.PaymentMethodType;
import io.github.whop4j.client.common.Reference;
import io.github.whop4j.client.common.UserContact;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to save a payment method of a buyer. It charges nothing.
 *
 * @param id such as {@code sint_…}
 * @param checkoutConfiguration the checkout it was made with
 * @param company whose customer the payment method belongs to
 * @param createdAt when it was made
 * @param errorMessage why it failed
 * @param member the buyer as a member of the company
 * @param metadata what it was given; numbers are {@link BigDecimal}
 * @param paymentMethod what was saved
 * @param status where it stands
 */
public record SetupIntent(
        String id,
        @Nullable Reference checkoutConfiguration,
        @Nullable Reference company,
        @Nullable Instant createdAt,
        @Nullable String errorMessage,
        @Nullable Member member,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable PaymentMethod paymentMethod,
        @Nullable SetupIntentStatus status) {

    /**
     * A buyer as a member of the company.
     *
     * @param id such as {@code mber_…}
     * @param user the person
     */
    public record Member(String id, @Nullable UserContact user) {}

    /**
     * The payment method that was saved.
     *
     * @param id such as {@code payt_…}
     * @param card the card, if it is one
     * @param createdAt when it was made
     * @param mailingAddress the address given with it
     * @param paymentMethodType the kind
     */
    public record PaymentMethod(
            String id,
            @Nullable CardDetails card,
            @Nullable Instant createdAt,
            @Nullable BillingAddress mailingAddress,
            @Nullable PaymentMethodType paymentMethodType) {}
}
