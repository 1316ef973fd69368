package io.github.whop4j.client.accounts;

import io.github.whop4j.client.OpenEnum;

/** What a person may do for a company. */
public final class AuthorizedUserRole extends OpenEnum {
    private static final Known<AuthorizedUserRole> KNOWN = new Known<>(AuthorizedUserRole::new);

    /** Everything. */
    public static final AuthorizedUserRole OWNER = KNOWN.add("owner");

    /** Nearly everything. */
    public static final AuthorizedUserRole ADMIN = KNOWN.add("admin");

    /** Sales. */
    public static final AuthorizedUserRole SALES_MANAGER = KNOWN.add("sales_manager");

    /** Community work. */
    public static final AuthorizedUserRole MODERATOR = KNOWN.add("moderator");

    /** Advertising. */
    public static final AuthorizedUserRole ADVERTISER = KNOWN.add("advertiser");

    /** Apps. */
    public static final AuthorizedUserRole APP_MANAGER = KNOWN.add("app_manager");

    /** Help for customers. */
    public static final AuthorizedUserRole SUPPORT = KNOWN.add("support");

    /** Daily business. */
    public static final AuthorizedUserRole MANAGER = KNOWN.add("manager");

    /** What the company has chosen for them. */
    public static final AuthorizedUserRole CUSTOM = KNOWN.add("custom");

    private AuthorizedUserRole(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AuthorizedUserRole of(String value) {
        return KNOWN.of(value);
    }
}
