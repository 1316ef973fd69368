package io.github.whop4j.sandbox.transfer;

import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.ledger.Ledger;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Who can hold money: a company or a person.
 *
 * @param id {@code biz_…} or {@code user_…}
 * @param ledgerAccountId {@code ldgr_…}
 * @param view as the contract shows it
 */
record AccountRef(String id, String ledgerAccountId, JsonObject view) {
    private static final String LEDGER_ACCOUNT = "ldgr_";

    /** The holder of a company id, a user id or a ledger account id; null when there is none. */
    static @Nullable AccountRef find(State state, String id) {
        Company company = state.companies().find(id);
        if (company != null) {
            return of(company);
        }
        // A person's account needs no row of its own: its id is made of the person's.
        Person person = state.people()
                .find(id.startsWith(LEDGER_ACCOUNT + "user_") ? id.substring(LEDGER_ACCOUNT.length()) : id);
        if (person != null) {
            return of(person);
        }
        return state.companies().stream()
                .filter(candidate -> candidate.ledgerAccountId().equals(id))
                .findFirst()
                .map(AccountRef::of)
                .orElse(null);
    }

    String account() {
        return Ledger.available(id);
    }

    private static AccountRef of(Company company) {
        return new AccountRef(
                company.id(),
                company.ledgerAccountId(),
                new JsonObject()
                        .put("typename", "Company")
                        .put("id", company.id())
                        .put("route", company.route())
                        .put("title", company.title()));
    }

    private static AccountRef of(Person person) {
        return new AccountRef(
                person.id(),
                person.ledgerAccountId(),
                new JsonObject()
                        .put("typename", "User")
                        .put("id", person.id())
                        .put("name", person.name())
                        .put("username", person.username()));
    }
}
