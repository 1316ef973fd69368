package io.github.whop4j.client.memberships;

import io.github.whop4j.client.OpenEnum;

/** What a person may see of a company or product. */
public final class AccessLevel extends OpenEnum {
    private static final Known<AccessLevel> KNOWN = new Known<>(AccessLevel::new);

    /** Nothing. */
    public static final AccessLevel NO_ACCESS = KNOWN.add("no_access");

    /** Everything, as one of the team. */
    public static final AccessLevel ADMIN = KNOWN.add("admin");

    /** What a buyer sees. */
    public static final AccessLevel CUSTOMER = KNOWN.add("customer");

    private AccessLevel(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AccessLevel of(String value) {
        return KNOWN.of(value);
    }
}
