package io.github.whop4j.sandbox.wallet;

import io.github.whop4j.sandbox.json.JsonObject;

/** A kept card, as {@code CardPaymentMethod} of the contract. */
public final class PaymentMethodView {
    private PaymentMethodView() {}

    /**
     * The payment method; in lists it looks the same.
     *
     * @param method the card
     * @return every key of {@code PaymentMethodRetrieveResponse} that a card has
     */
    public static JsonObject of(PaymentMethod method) {
        return nested(method).put("typename", "CardPaymentMethod");
    }

    /** As it is shown inside something else. Test cards do not expire. */
    static JsonObject nested(PaymentMethod method) {
        return new JsonObject()
                .put("id", method.id())
                .put("created_at", method.createdAt())
                .put("payment_method_type", "card")
                .put(
                        "card",
                        new JsonObject()
                                .put("brand", PaymentMethod.BRAND)
                                .put("exp_month", null)
                                .put("exp_year", null)
                                .put("last4", method.card().last4()));
    }
}
