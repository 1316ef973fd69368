package io.github.whop4j.sandbox;

import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.oauth.OAuth;
import io.github.whop4j.sandbox.oauth.OAuthApp;
import io.github.whop4j.sandbox.pages.Pages;
import io.github.whop4j.sandbox.state.State;
import java.net.URI;

/** Puts the rooms of a sandbox together: each takes what it needs and adds its routes. */
final class Rooms {
    private Rooms() {}

    static void furnish(State state, OAuthApp app, URI baseUri, Router router) {
        new OAuth(state, app, baseUri).register(router);
        Pages.register(state, router);
        router.get(
                "/",
                request -> Response.of(
                        200,
                        "text/plain; charset=utf-8",
                        "whop4j sandbox\n\nAPI " + baseUri + "/api/v1\nControl " + baseUri + "/_sandbox/ledger "
                                + baseUri + "/_sandbox/requests " + baseUri + "/_sandbox/deliveries\nPlatform "
                                + State.PLATFORM + "\n"));
        People.moveIn(state);
    }
}
