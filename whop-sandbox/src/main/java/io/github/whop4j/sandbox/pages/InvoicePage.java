package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.state.State;

/** {@code /invoices/{token}}: where the e-mail of an invoice leads, for the caller that holds its {@code fetch_invoice_token}. */
final class InvoicePage {
    private final State state;

    InvoicePage(State state) {
        this.state = state;
    }

    void register(Router router) {
        router.get("/invoices/{token}", this::show);
    }

    private Response show(Request request) {
        String token = request.pathParameter("token");
        return state.store()
                .read(() -> state.invoices().stream()
                        .filter(invoice -> invoice.token().equals(token) && !invoice.isDraft())
                        .findFirst()
                        .map(invoice -> Response.redirect(
                                "/checkout/" + invoice.planId() + "/?session=" + invoice.checkoutId()))
                        .orElseGet(() -> Page.notice("No invoice", "There is no invoice here, or it was not sent yet.")
                                .respond(404)));
    }
}
