package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.state.CheckoutConfiguration;
import io.github.whop4j.sandbox.wallet.SetupIntent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The page a checkout of mode setup leads to: {@code /checkout/setup/?session={ch_id}}. A card entered there is kept, and
 * nothing is charged.
 */
final class SetupCheckout {
    private static final String PATH = "/checkout/setup";

    private final SetupService setup;

    SetupCheckout(SetupService setup) {
        this.setup = setup;
    }

    void register(Router router) {
        router.get(PATH, this::show);
        router.post(PATH, this::leave);
    }

    private Response show(Request request) {
        CheckoutConfiguration checkout = setup.find(request.queryParameter("session"));
        if (checkout == null) {
            return unknown();
        }
        SetupIntent left = setup.left(checkout, request.queryParameter("setup_intent"));
        return left == null ? form(checkout, "", "").respond(200) : thanks(left);
    }

    private Response leave(Request request) {
        CheckoutConfiguration checkout = setup.find(request.queryParameter("session"));
        if (checkout == null) {
            return unknown();
        }
        CardEntry entry = CardEntry.of(request.form());
        SetupService.Left left = setup.leave(checkout, entry);
        return left.intent() == null
                ? form(checkout, entry.email(), left.problem()).respond(402)
                : Response.redirect(next(checkout, left.intent()));
    }

    /** Away from the form in any case, so that a reload does not send it again. */
    private static String next(CheckoutConfiguration checkout, SetupIntent intent) {
        return SetupService.kept(intent) && checkout.redirectUrl() != null
                ? new ReturnUrl(checkout.redirectUrl())
                        .with("status", "success")
                        .with("setup_intent_id", intent.id())
                        .url()
                : new ReturnUrl(path(checkout))
                        .with("setup_intent", intent.id())
                        .url();
    }

    private static Response thanks(SetupIntent intent) {
        return SetupService.kept(intent)
                ? Page.notice("Your card is kept", "Nothing was charged. You can close this page.")
                        .respond(200)
                : Page.notice("Your bank takes its time", "It confirms the card in a minute. Nothing is charged.")
                        .respond(200)
                        .header("Refresh", "5");
    }

    private static String path(CheckoutConfiguration checkout) {
        return PATH + "/?session=" + URLEncoder.encode(checkout.id(), StandardCharsets.UTF_8);
    }

    private Page form(CheckoutConfiguration checkout, String email, String problem) {
        return Page.narrow(
                "Leave your card",
                Html.of("""
                        <div class="card"><h1>Leave your card</h1>
                        <p class="soft">{} may charge it later. Nothing is charged now.</p>{}</div>""", setup.seller(checkout), CardForm.of(path(checkout), email, problem, "Keep this card")));
    }

    private static Response unknown() {
        return Page.notice(
                        "Nothing to do here",
                        "This checkout does not exist. Its address needs the session: use the purchase_url of the"
                                + " checkout configuration as it is.")
                .respond(404);
    }
}
