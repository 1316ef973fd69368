package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.state.State;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page inside the frame that {@code loader.js} mounts: {@code /embedded/checkout/{plan or session}/?session=…}. Its form
 * is posted to its own address, so every option of the query is there again after a refused card.
 */
final class EmbeddedCheckout {
    private static final String PATTERN = "/embedded/checkout/{id}";
    /** It is made to be framed, by whom it may concern. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors *";

    /** What may be told to a page around: never a wildcard. */
    static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]+");

    private static final Pattern THEME = Pattern.compile("light|dark|system");
    private static final String DOCUMENT = """
            <!doctype html>
            <html lang="en" data-theme="{}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Checkout · Whop sandbox</title>
            <link rel="stylesheet" href="/static/sandbox.css">
            <script src="/static/checkout/embedded.js" defer></script>
            </head>
            <body class="embedded" data-parent-origin="{}"{}>
            <main>
            {}
            </main>
            </body>
            </html>
            """;

    private final State state;
    private final CheckoutPayment payment;
    private final CheckoutSessions sessions;
    private final EmbeddedSetup setup;

    EmbeddedCheckout(State state, CheckoutPayment payment, CheckoutSessions sessions, EmbeddedSetup setup) {
        this.state = state;
        this.payment = payment;
        this.sessions = sessions;
        this.setup = setup;
    }

    void register(Router router) {
        router.get(PATTERN, this::show);
        router.post(PATTERN, this::pay);
    }

    private Response show(Request request) {
        Response begun = sessions.begin(request, request.pathParameter("id"));
        if (begun != null) {
            return begun;
        }
        Offer offer = offer(request);
        if (offer == null) {
            return Objects.requireNonNullElseGet(setup.show(request), () -> unknown(request));
        }
        if (offer.unavailable() != null) {
            return unavailable(request, offer.unavailable());
        }
        return offer.payment() == null
                ? form(
                        request,
                        offer,
                        new FrameOptions(request).email(),
                        offer.promo().problem())
                : settled(request, offer, waited(request) && offer.isPaid() ? completed(offer) : Html.none());
    }

    /** Whether the frame has shown a pending payment and looks again. */
    private static boolean waited(Request request) {
        return "1".equals(request.queryParameter("waited"));
    }

    private Response pay(Request request) {
        Offer offer = offer(request);
        if (offer == null) {
            return Objects.requireNonNullElseGet(setup.leave(request), () -> unknown(request));
        }
        CardEntry entry = CardEntry.of(request.form());
        if (entry.applies() && offer.payment() != null) {
            return settled(request, offer, Html.none());
        }
        Offer shown = Objects.requireNonNull(offer(request, entry.promoCode(), entry.email()), "offers do not vanish");
        String problem = entry.applies() ? shown.promo().problem() : payment.pay(shown, entry);
        if (entry.applies() || !problem.isEmpty()) {
            return form(request, shown, entry.email(), problem);
        }
        Offer settled = Objects.requireNonNull(offer(request), "offers do not vanish");
        return settled(request, settled, settled.isPaid() ? completed(settled) : Html.none());
    }

    /** The session, which the query or the path names; the path may name the plan instead. */
    private @Nullable Offer offer(Request request) {
        String code = Objects.requireNonNullElse(request.queryParameter("promoCode"), "");
        return offer(request, code, new FrameOptions(request).email());
    }

    private @Nullable Offer offer(Request request, String code, String email) {
        String id = request.pathParameter("id");
        String session = request.queryParameter("session");
        return id.startsWith("plan_")
                ? Offer.find(state, session, id, code, email)
                : Offer.find(state, id, null, code, email);
    }

    private Response form(Request request, Offer offer, String email, String problem) {
        FrameOptions options = new FrameOptions(request);
        boolean priceHidden = options.hides("price");
        Html told = Html.of(
                " data-plan-id=\"{}\" data-currency=\"{}\"{}{}",
                offer.planId(),
                state.store().read(() -> state.plans().get(offer.planId()).currency()),
                offer.promo().fullPrice().isEmpty()
                        ? Html.none()
                        : Html.of(" data-promo-code=\"{}\"", offer.promo().code()),
                problem.isEmpty() ? Html.none() : Html.of(" data-error=\"{}\"", problem));
        Html body = Html.of(
                "<div class=\"card\"><p class=\"soft\">{}</p><h1>{}</h1>{}{}</div>",
                offer.seller(),
                offer.title(),
                priceHidden ? Html.none() : offer.priced(),
                CardForm.framed(
                        options,
                        email,
                        problem,
                        priceHidden ? "Pay" : offer.button(),
                        Html.of(
                                "{}{}",
                                priceHidden ? Html.none() : offer.agreed(),
                                offer.promo().field())));
        return respond(request, problem.isEmpty() ? 200 : 402, told, body);
    }

    /** What the page around is told, once: a frame loaded later finds the checkout settled and says nothing. */
    private static Html completed(Offer offer) {
        return Html.of(
                " data-receipt-id=\"{}\" data-plan-id=\"{}\"{}",
                Objects.requireNonNull(offer.payment()).id(),
                offer.planId(),
                offer.redirectUrl() == null
                        ? Html.none()
                        : Html.of(" data-redirect-url=\"{}\"", Html.link(offer.redirectUrl())));
    }

    private static Response settled(Request request, Offer offer, Html told) {
        Html body = Html.of(
                "<div class=\"card\"><h1>{}</h1><p class=\"soft\">{}</p></div>",
                offer.isPaid() ? "Paid. Thank you!" : "Your bank takes its time",
                offer.isPaid()
                        ? "Receipt " + Objects.requireNonNull(offer.payment()).id()
                        : "The payment is pending.");
        return respond(request, 200, offer.isPaid() ? told : Html.of(" data-waiting=\"1\""), body);
    }

    private static Response unknown(Request request) {
        Html body = Html.of(
                "<div class=\"card\"><h1>Nothing to pay here</h1><p>{}</p></div>",
                "This checkout does not exist. The sandbox needs data-whop-checkout-session, the id of a checkout"
                        + " configuration.");
        return respond(request, 404, Html.of(" data-error=\"{}\"", "This checkout does not exist."), body);
    }

    private static Response unavailable(Request request, String why) {
        Html body = Html.of("<div class=\"card\"><h1>Nothing to pay here</h1><p>{}</p></div>", why);
        return respond(request, 200, Html.of(" data-error=\"{}\"", why), body);
    }

    static Response respond(Request request, int status, Html told, Html body) {
        String theme = Objects.requireNonNullElse(request.queryParameter("theme"), "");
        String origin = Objects.requireNonNullElse(request.queryParameter("parent_origin"), "");
        Html document = Html.of(
                DOCUMENT,
                THEME.matcher(theme).matches() ? theme : "system",
                ORIGIN.matcher(origin).matches() ? origin : "",
                told,
                body);
        return Page.guarded(Response.html(status, document.toString()), POLICY);
    }
}
