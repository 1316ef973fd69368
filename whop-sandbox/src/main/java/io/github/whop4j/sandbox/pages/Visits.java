package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.commerce.Checkouts;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.State;
import org.jspecify.annotations.Nullable;

/** Plans of the catalog, opened by their own address. A plan made for a checkout has none: see {@link Offer#find}. */
final class Visits {
    private final State state;
    private final Checkouts checkouts;

    Visits(State state, Checkouts checkouts) {
        this.state = state;
        this.checkouts = checkouts;
    }

    /**
     * Begins a visit where the address names a plan of the catalog and no session.
     *
     * @return where it goes on, the rest of the query kept; null for any other address
     */
    @Nullable
    Response begin(Request request, String planId) {
        if (request.queryParameter("session") != null) {
            return null;
        }
        return state.store().change(() -> {
            Plan plan = state.plans().find(planId);
            if (plan == null || !plan.exists() || plan.madeFor() != null) {
                return null;
            }
            String query = request.rawQuery();
            return Response.redirect(
                    request.path() + "?session=" + checkouts.visit(plan).id() + (query.isEmpty() ? "" : "&" + query));
        });
    }
}
