package io.github.whop4j.client.payouts;

import org.jspecify.annotations.Nullable;

/** Whose money it is: a person's or a company's. A kind this version does not know is read as {@link Other}. */
public sealed interface LedgerParty {
    /**
     * Whose it is.
     *
     * @return {@code user_…} or {@code biz_…}
     */
    String id();

    /**
     * The kind in Whop's own words.
     *
     * @return {@code User} or {@code Company}, or null if Whop did not say
     */
    @Nullable
    String typename();

    /**
     * A person.
     *
     * @param id such as {@code user_…}
     * @param name as they write it
     * @param typename always {@code User}
     * @param username unique on Whop
     */
    record User(
            String id,
            @Nullable String name,
            @Nullable String typename,
            @Nullable String username) implements LedgerParty {}

    /**
     * A company.
     *
     * @param id such as {@code biz_…}
     * @param route its name in addresses: {@code whop.com/route}
     * @param title its name
     * @param typename always {@code Company}
     */
    record Company(
            String id,
            @Nullable String route,
            @Nullable String title,
            @Nullable String typename) implements LedgerParty {}

    /**
     * A kind Whop added later.
     *
     * @param id as Whop gave it
     * @param typename the kind in Whop's own words
     */
    record Other(String id, @Nullable String typename) implements LedgerParty {}
}
