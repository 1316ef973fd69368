package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** What a budget is for. */
public final class AdBudgetType extends OpenEnum {
    private static final Known<AdBudgetType> KNOWN = new Known<>(AdBudgetType::new);

    /** A day. */
    public static final AdBudgetType DAILY = KNOWN.add("daily");

    /** All the time the ads run. */
    public static final AdBudgetType LIFETIME = KNOWN.add("lifetime");

    private AdBudgetType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AdBudgetType of(String value) {
        return KNOWN.of(value);
    }
}
