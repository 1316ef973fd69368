package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.state.State;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The page {@code purchase_url} leads to: {@code /checkout/{plan_id}/?session={ch_id}}, for a plan of the catalog without a
 * session, which it begins. Paying sends the buyer to the
 * checkout's {@code redirect_url}, or to a receipt when it has none.
 */
final class HostedCheckout {
    private static final String PATTERN = "/checkout/{plan}";

    private final State state;
    private final CheckoutPayment payment;
    private final CheckoutSessions sessions;

    HostedCheckout(State state, CheckoutPayment payment, CheckoutSessions sessions) {
        this.state = state;
        this.payment = payment;
        this.sessions = sessions;
    }

    void register(Router router) {
        router.get(PATTERN, this::show);
        router.post(PATTERN, this::pay);
    }

    private Response show(Request request) {
        Response begun = sessions.begin(request, request.pathParameter("plan"));
        if (begun != null) {
            return begun;
        }
        Offer offer = offer(request);
        if (offer == null) {
            return unknown();
        }
        if (offer.payment() != null) {
            return settled(offer);
        }
        return offer.unavailable() == null
                ? form(offer, offer.bill().email(), offer.promo().problem()).respond(200)
                : unavailable(offer);
    }

    private static Response unavailable(Offer offer) {
        return Page.notice(offer.title(), String.valueOf(offer.unavailable())).respond(200);
    }

    private Response pay(Request request) {
        Offer offer = offer(request);
        if (offer == null) {
            return unknown();
        }
        CardEntry entry = CardEntry.of(request.form());
        if (entry.applies() && offer.payment() != null) {
            return settled(offer);
        }
        Offer shown = Objects.requireNonNull(offer(request, entry.promoCode(), entry.email()), "offers do not vanish");
        String problem = entry.applies() ? shown.promo().problem() : payment.pay(shown, entry);
        if (entry.applies() || !problem.isEmpty()) {
            return form(shown, entry.email(), problem).respond(problem.isEmpty() ? 200 : 402);
        }
        Offer settled = Objects.requireNonNull(offer(request), "offers do not vanish");
        String next = settled.isPaid() ? settled.returnUrl() : null;
        return Response.redirect(next == null ? path(offer) : next);
    }

    private @Nullable Offer offer(Request request) {
        return offer(request, Objects.requireNonNullElse(request.queryParameter("promoCode"), ""), "");
    }

    private @Nullable Offer offer(Request request, String code, String email) {
        return Offer.find(state, request.queryParameter("session"), request.pathParameter("plan"), code, email);
    }

    private static String path(Offer offer) {
        return "/checkout/" + offer.planId() + "/?session="
                + URLEncoder.encode(offer.checkoutId(), StandardCharsets.UTF_8);
    }

    private static Page form(Offer offer, String email, String problem) {
        return new Page(
                problem.isEmpty() ? offer.button() : "Not paid: " + offer.price(),
                "wide",
                Html.of(
                        """
                        <div class="columns">
                        <section class="card" aria-label="What you buy">
                        <p class="soft">{}</p><h1>{}</h1>{}{}
                        </section>
                        <section class="card" aria-label="How you pay"><h2>Pay by card</h2>{}</section>
                        </div>""",
                        offer.seller(),
                        offer.title(),
                        offer.priced(),
                        offer.bill().line(),
                        CardForm.of(
                                path(offer),
                                email,
                                problem,
                                offer.button(),
                                Html.of("{}{}", offer.agreed(), offer.promo().field()))));
    }

    /** A pending payment's page looks again by itself, so that no one has to know when the bank is done. */
    private static Response settled(Offer offer) {
        Response page = receipt(offer).respond(200);
        return offer.isPaid() ? page : page.header("Refresh", "5");
    }

    private static Page receipt(Offer offer) {
        String next = offer.returnUrl();
        return Page.narrow(
                offer.isPaid() ? "Receipt" : "Payment pending",
                Html.of(
                        """
                        <div class="card">
                        <h1>{}</h1>
                        <p class="soft">{}</p>
                        <dl class="facts"><dt>For</dt><dd>{}</dd><dt>From</dt><dd>{}</dd><dt>Total</dt><dd>{}</dd>\
                        <dt>Receipt</dt><dd><code>{}</code></dd></dl>
                        {}
                        </div>""",
                        offer.isPaid() ? "Paid. Thank you!" : "Your bank takes its time",
                        offer.isPaid()
                                ? "You can close this page."
                                : "The payment is pending. This page will say when it has arrived.",
                        offer.title(),
                        offer.seller(),
                        offer.price(),
                        Objects.requireNonNull(offer.payment()).id(),
                        offer.isPaid() && next != null
                                ? Html.of(
                                        "<div class=\"actions\"><a class=\"button\" href=\"{}\">Back to {}</a></div>",
                                        Html.link(next),
                                        offer.seller())
                                : Html.none()));
    }

    private static Response unknown() {
        return Page.notice(
                        "Nothing to pay here",
                        "This checkout does not exist. Its address needs the session: use the purchase_url of the"
                                + " checkout configuration as it is.")
                .respond(404);
    }
}
