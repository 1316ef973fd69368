package io.github.whop4j.sandbox;

import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.state.State;
import java.net.URI;

/** Puts the rooms of a sandbox together: each takes what it needs and adds its routes. */
final class Rooms {
    private Rooms() {}

    static void furnish(State state, URI baseUri, Router router) {
        router.get(
                "/",
                request -> Response.of(
                        200,
                        "text/plain; charset=utf-8",
                        "whop4j sandbox\n\nAPI " + baseUri + "/api/v1\nControl " + baseUri + "/_sandbox/ledger "
                                + baseUri + "/_sandbox/requests " + baseUri + "/_sandbox/deliveries\nPlatform "
                                + State.PLATFORM + "\n"));
    }
}
