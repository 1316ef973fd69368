package io.github.whop4j.client.accounts;

import io.github.whop4j.client.OpenEnum;

/** A ready-made set of permissions for an API key. */
public final class ApiKeyRole extends OpenEnum {
    private static final Known<ApiKeyRole> KNOWN = new Known<>(ApiKeyRole::new);

    /** Everything. */
    public static final ApiKeyRole OWNER = KNOWN.add("owner");

    /** Nearly everything. */
    public static final ApiKeyRole ADMIN = KNOWN.add("admin");

    /** Community work. */
    public static final ApiKeyRole MODERATOR = KNOWN.add("moderator");

    /** Sales. */
    public static final ApiKeyRole SALES_MANAGER = KNOWN.add("sales_manager");

    /** Advertising. */
    public static final ApiKeyRole ADVERTISER = KNOWN.add("advertiser");

    private ApiKeyRole(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static ApiKeyRole of(String value) {
        return KNOWN.of(value);
    }
}
