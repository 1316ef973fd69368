package io.github.whop4j.sandbox.api;

import io.github.whop4j.sandbox.chat.Participant;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Table;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One call of an operation, its body and query checked against the contract. Lives inside a read or a change.
 *
 * @param state what there is
 * @param principal who asks
 * @param request as it came
 * @param body empty where the operation takes none
 * @param query the query parameters
 */
public record Call(State state, Principal principal, Request request, JsonObject body, Query query) {
    private static final String OF_A_COMPANY =
            "A company's API key, or an access token made with its company_id, acts for the company.";

    /**
     * A text the contract requires.
     *
     * @param name the body's field
     * @return its value
     */
    public String text(String name) {
        return Objects.requireNonNull(body.string(name), name);
    }

    /**
     * Whether the caller may see what belongs to a company.
     *
     * @param companyId a company that exists
     * @return true for its own and, for a platform, its children's
     */
    public boolean sees(String companyId) {
        return principal.sees(state.companies().get(companyId));
    }

    /**
     * The company a body or query names: unknown and foreign ones are refused alike.
     *
     * @param id what was sent
     * @return a company the caller sees
     * @throws WhopError 403 when there is none
     */
    public Company company(String id) {
        Company company = state.companies().find(id);
        if (company == null || !principal.sees(company)) {
            throw WhopError.forbidden("You are not authorized for the company " + id + ".");
        }
        return company;
    }

    /**
     * The row the path names; one of a company the caller does not see does not exist for it.
     *
     * @param what the row's name in the refusal, such as {@code payment}
     * @param table where it lives
     * @param <T> the rows
     * @throws WhopError 404 when there is none
     */
    public <T> T row(String what, Table<T> table, Function<T, String> companyId) {
        String id = request.pathParameter("id");
        T row = table.find(id);
        if (row == null || !sees(companyId.apply(row))) {
            throw WhopError.notFound(what, id);
        }
        return row;
    }

    /**
     * The person whose credential this is, when it is of no company.
     *
     * @return the person; null for a caller that acts for a company
     */
    public @Nullable Person person() {
        return principal.companyId() != null || principal.userId() == null
                ? null
                : state.people().find(principal.userId());
    }

    /**
     * The company of the caller's credential.
     *
     * @return its own company
     * @throws WhopError 403 for a person, who may own several
     */
    public Company own() {
        if (principal.companyId() == null) {
            throw WhopError.forbidden(
                    "This credential is of the person " + principal.userId() + ", not of a company. " + OF_A_COMPANY);
        }
        return company(principal.companyId());
    }

    /**
     * The company a field of the body names, or the one of the caller's credential.
     *
     * @param field its name
     * @return a company the caller sees
     * @throws WhopError 400 for a person that names none, 403 for a company the caller does not see
     */
    public Company companyOrOwn(String field) {
        String id = body.string(field);
        if (id == null && principal.companyId() == null) {
            throw WhopError.badRequest(
                    "parameter_missing",
                    field + " is required: this credential is of the person " + principal.userId()
                            + ", not of a company. " + OF_A_COMPANY);
        }
        return id == null ? own() : company(id);
    }

    /**
     * Who speaks here, for what belongs to people as well as companies.
     *
     * @return the caller
     */
    public Participant speaker() {
        return new Participant(principal.userId(), principal.companyId());
    }
}
