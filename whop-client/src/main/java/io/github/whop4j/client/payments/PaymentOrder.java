package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** What a list of payments is sorted by. */
public final class PaymentOrder extends OpenEnum {
    private static final Known<PaymentOrder> KNOWN = new Known<>(PaymentOrder::new);

    /** The amount. */
    public static final PaymentOrder FINAL_AMOUNT = KNOWN.add("final_amount");

    /** When it was made. */
    public static final PaymentOrder CREATED_AT = KNOWN.add("created_at");

    /** When it was paid. */
    public static final PaymentOrder PAID_AT = KNOWN.add("paid_at");

    private PaymentOrder(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static PaymentOrder of(String value) {
        return KNOWN.of(value);
    }
}
