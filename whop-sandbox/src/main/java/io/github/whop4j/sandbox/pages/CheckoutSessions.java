package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.commerce.Checkouts;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.state.Invoice;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Plans opened by their own address: those of the catalog, each visit an order, and those of invoices, which are paid once. A
 * plan made for a checkout has none: see {@link Offer#find}.
 */
final class CheckoutSessions {
    private final State state;
    private final Checkouts checkouts;

    CheckoutSessions(State state, Checkouts checkouts) {
        this.state = state;
        this.checkouts = checkouts;
    }

    /**
     * Begins a visit where the address names a plan and no session.
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
            if (plan == null || !plan.exists()) {
                return null;
            }
            Invoice invoice = plan.madeFor() == null ? null : state.invoices().find(plan.madeFor());
            if (plan.madeFor() != null && (invoice == null || invoice.isDraft())) {
                return null;
            }
            String session = invoice == null ? checkouts.visit(plan).id() : invoice.checkoutId();
            String query = request.rawQuery();
            return Response.redirect(request.path() + "?session=" + session + (query.isEmpty() ? "" : "&" + query));
        });
    }
}
