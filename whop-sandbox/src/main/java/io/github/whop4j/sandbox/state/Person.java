package io.github.whop4j.sandbox.state;

/**
 * Someone with a Whop account.
 *
 * @param id {@code user_…}
 * @param name the name shown
 * @param username unique
 * @param email unique
 */
public record Person(String id, String name, String username, String email) {
    /**
     * The person's account in the ledger, which needs no row of its own.
     *
     * @return {@code ldgr_user_…}
     */
    public String ledgerAccountId() {
        return "ldgr_" + id;
    }
}
