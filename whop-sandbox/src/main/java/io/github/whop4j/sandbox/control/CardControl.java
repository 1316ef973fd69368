package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.wallet.Card;
import io.github.whop4j.sandbox.wallet.PaymentMethodView;
import io.github.whop4j.sandbox.wallet.PaymentMethods;
import io.github.whop4j.sandbox.wallet.SetupIntent;
import io.github.whop4j.sandbox.wallet.SetupIntents;
import java.util.Objects;

/** Cards that buyers leave, and what their banks do with them. */
public final class CardControl {
    private final SetupIntents intents;
    private final PaymentMethods methods;

    /**
     * Prepares the routes.
     *
     * @param intents how cards are left
     * @param methods the cards that are kept
     */
    public CardControl(SetupIntents intents, PaymentMethods methods) {
        this.intents = intents;
        this.methods = methods;
    }

    /** Adds the routes. */
    public void register(Router router) {
        router.post(Control.PREFIX + "/checkouts/{id}/setup", this::leave);
        router.post(Control.PREFIX + "/payment_methods/{id}", this::replace);
    }

    /** {@code {card, user_id?}} → {@code {setup_intent_id, status, payment_method_id}}. */
    private Response leave(Request request) {
        JsonObject body = request.json();
        String user = Objects.requireNonNullElse(body.string("user_id"), "user_sandbox_a");
        SetupIntent intent = intents.leave(request.pathParameter("id"), card(body), user);
        return Response.json(
                200,
                new JsonObject()
                        .put("setup_intent_id", intent.id())
                        .put("status", intent.status())
                        .put("payment_method_id", intent.paymentMethodId()));
    }

    /** {@code {card}} → the payment method: from now on it behaves like that card. */
    private Response replace(Request request) {
        return Response.json(
                200, PaymentMethodView.of(methods.replace(request.pathParameter("id"), Card.of(card(request.json())))));
    }

    private static String card(JsonObject body) {
        String card = body.string("card");
        if (card == null) {
            throw WhopError.badRequest("parameter_missing", "card is required, as a string.");
        }
        return card;
    }
}
