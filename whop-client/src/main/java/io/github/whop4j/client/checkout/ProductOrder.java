package io.github.whop4j.client.checkout;

import io.github.whop4j.client.OpenEnum;

/** What a list of products is sorted by. */
public final class ProductOrder extends OpenEnum {
    private static final Known<ProductOrder> KNOWN = new Known<>(ProductOrder::new);

    /** How many active memberships it has. */
    public static final ProductOrder ACTIVE_MEMBERSHIPS_COUNT = KNOWN.add("active_memberships_count");

    /** When it was made. */
    public static final ProductOrder CREATED_AT = KNOWN.add("created_at");

    /** What was sold of it, in US dollars. */
    public static final ProductOrder USD_GMV = KNOWN.add("usd_gmv");

    /** What was sold of it in the last 30 days, in US dollars. */
    public static final ProductOrder USD_GMV_30_DAYS = KNOWN.add("usd_gmv_30_days");

    private ProductOrder(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static ProductOrder of(String value) {
        return KNOWN.of(value);
    }
}
