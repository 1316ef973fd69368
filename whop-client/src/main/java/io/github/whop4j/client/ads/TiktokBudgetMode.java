package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** What a budget at TikTok is for. */
public final class TiktokBudgetMode extends OpenEnum {
    private static final Known<TiktokBudgetMode> KNOWN = new Known<>(TiktokBudgetMode::new);

    /** A day. */
    public static final TiktokBudgetMode BUDGET_MODE_DAY = KNOWN.add("BUDGET_MODE_DAY");

    /** All the time the ads run. */
    public static final TiktokBudgetMode BUDGET_MODE_TOTAL = KNOWN.add("BUDGET_MODE_TOTAL");

    /** A day, with more on some days and less on others. */
    public static final TiktokBudgetMode BUDGET_MODE_DYNAMIC_DAILY_BUDGET =
            KNOWN.add("BUDGET_MODE_DYNAMIC_DAILY_BUDGET");

    private TiktokBudgetMode(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokBudgetMode of(String value) {
        return KNOWN.of(value);
    }
}
