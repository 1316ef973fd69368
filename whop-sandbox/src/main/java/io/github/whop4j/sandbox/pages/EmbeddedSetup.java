package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.state.CheckoutConfiguration;
import io.github.whop4j.sandbox.wallet.SetupIntent;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The page inside the frame for a checkout of mode setup. Each method answers null when the session is of another kind. */
final class EmbeddedSetup {
    private final SetupService setup;

    EmbeddedSetup(SetupService setup) {
        this.setup = setup;
    }

    @Nullable
    Response show(Request request) {
        CheckoutConfiguration checkout = setup.find(session(request));
        if (checkout == null) {
            return null;
        }
        SetupIntent waitedFor = setup.left(checkout, request.queryParameter("waited"));
        return waitedFor == null || waitedFor.status().equals(SetupIntent.CANCELED)
                ? form(request, checkout, new FrameOptions(request).email(), "")
                : thanks(request, checkout, waitedFor);
    }

    @Nullable
    Response leave(Request request) {
        CheckoutConfiguration checkout = setup.find(session(request));
        if (checkout == null) {
            return null;
        }
        CardEntry entry = CardEntry.of(request.form());
        SetupService.Left left = setup.leave(checkout, entry);
        return left.intent() == null
                ? form(request, checkout, entry.email(), left.problem())
                : thanks(request, checkout, left.intent());
    }

    private static String session(Request request) {
        return Objects.requireNonNullElse(request.queryParameter("session"), request.pathParameter("id"));
    }

    private Response form(Request request, CheckoutConfiguration checkout, String email, String problem) {
        Html told = problem.isEmpty() ? Html.none() : Html.of(" data-error=\"{}\"", problem);
        Html body = Html.of(
                "<div class=\"card\"><h1>Leave your card</h1>"
                        + "<p class=\"soft\">{} may charge it later. Nothing is charged now.</p>{}</div>",
                setup.seller(checkout),
                CardForm.framed(new FrameOptions(request), email, problem, "Keep this card", Html.none()));
        return EmbeddedCheckout.respond(request, problem.isEmpty() ? 200 : 402, told, body);
    }

    private static Response thanks(Request request, CheckoutConfiguration checkout, SetupIntent intent) {
        boolean kept = SetupService.kept(intent);
        Html told = kept
                ? Html.of(
                        " data-setup-intent-id=\"{}\" data-payment-method-id=\"{}\"{}",
                        intent.id(),
                        String.valueOf(intent.paymentMethodId()),
                        checkout.redirectUrl() == null
                                ? Html.none()
                                : Html.of(" data-redirect-url=\"{}\"", Html.link(checkout.redirectUrl())))
                : Html.of(" data-waiting=\"{}\"", intent.id());
        Html body = Html.of(
                "<div class=\"card\"><h1>{}</h1><p class=\"soft\">Nothing is charged.</p></div>",
                kept ? "Your card is kept" : "Your bank takes its time");
        return EmbeddedCheckout.respond(request, 200, told, body);
    }
}
