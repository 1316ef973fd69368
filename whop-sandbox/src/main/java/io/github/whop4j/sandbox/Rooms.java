package io.github.whop4j.sandbox;

import io.github.whop4j.sandbox.commerce.Companies;
import io.github.whop4j.sandbox.commerce.Payments;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.ledger.Ledger;
import io.github.whop4j.sandbox.ledger.Settlement;
import io.github.whop4j.sandbox.oauth.OAuth;
import io.github.whop4j.sandbox.oauth.OAuthApp;
import io.github.whop4j.sandbox.pages.Pages;
import io.github.whop4j.sandbox.payout.PayoutMethods;
import io.github.whop4j.sandbox.payout.Verifications;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.net.URI;
import java.time.Duration;

/** Puts the rooms of a sandbox together: each takes what it needs and adds its routes. */
final class Rooms {
    private Rooms() {}

    static void furnish(State state, OAuthApp app, URI baseUri, Router router) {
        new OAuth(state, app, baseUri).register(router);
        Webhooks webhooks = new Webhooks(state);
        Ledger ledger = new Ledger(state);
        Payments payments = new Payments(state, ledger, new Settlement(state, ledger, Duration.ZERO), webhooks);
        Verifications verifications = new Verifications(state, webhooks);
        PayoutMethods methods = new PayoutMethods(state, webhooks);
        Pages.register(router, state, payments, verifications, methods, ledger);
        router.get(
                "/",
                request -> Response.of(
                        200,
                        "text/plain; charset=utf-8",
                        "whop4j sandbox\n\nAPI " + baseUri + "/api/v1\nControl " + baseUri + "/_sandbox/ledger "
                                + baseUri + "/_sandbox/requests " + baseUri + "/_sandbox/deliveries\nPlatform "
                                + State.PLATFORM + "\n"));
        new Companies(state);
    }
}
