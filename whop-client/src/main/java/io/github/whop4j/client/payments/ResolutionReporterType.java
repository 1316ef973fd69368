package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** Who did a step of a complaint. */
public final class ResolutionReporterType extends OpenEnum {
    private static final Known<ResolutionReporterType> KNOWN = new Known<>(ResolutionReporterType::new);

    /** The seller. */
    public static final ResolutionReporterType MERCHANT = KNOWN.add("merchant");

    /** The buyer. */
    public static final ResolutionReporterType CUSTOMER = KNOWN.add("customer");

    /** Whop. */
    public static final ResolutionReporterType PLATFORM = KNOWN.add("platform");

    /** A program of Whop, by itself. */
    public static final ResolutionReporterType SYSTEM = KNOWN.add("system");

    private ResolutionReporterType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static ResolutionReporterType of(String value) {
        return KNOWN.of(value);
    }
}
