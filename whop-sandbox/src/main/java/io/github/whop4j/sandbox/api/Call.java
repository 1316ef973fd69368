package io.github.whop4j.sandbox.api;

import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Table;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One call of an operation, its body and query checked against the contract. Lives inside a read or a change. */
record Call(State state, Principal principal, Request request, JsonObject body, Query query) {

    /** A field the contract requires. */
    String text(String name) {
        return Objects.requireNonNull(body.string(name), name);
    }

    /** Whether the caller may see what belongs to a company. */
    boolean sees(String companyId) {
        return principal.sees(state.companies().get(companyId));
    }

    /** The company a body or query names: unknown and foreign ones are refused alike. */
    Company company(String id) {
        Company company = state.companies().find(id);
        if (company == null || !principal.sees(company)) {
            throw WhopError.forbidden("You are not authorized for the company " + id + ".");
        }
        return company;
    }

    /** The row the path names; one of a company the caller does not see does not exist for it. */
    <T> T row(String what, Table<T> table, Function<T, String> companyId) {
        String id = request.pathParameter("id");
        T row = table.find(id);
        if (row == null || !sees(companyId.apply(row))) {
            throw WhopError.notFound(what, id);
        }
        return row;
    }

    /** The company the caller acts for. */
    Company own() {
        return company(Objects.requireNonNullElse(principal.companyId(), "(none)"));
    }

    /** The company a body names, or the caller's own. */
    Company companyOrOwn(@Nullable String id) {
        return id == null ? own() : company(id);
    }
}
