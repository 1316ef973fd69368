package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.ledger.Ledger;
import io.github.whop4j.sandbox.state.State;

/** Looking inside: the ledger, the requests, and the conversation as people read it. */
public final class Inspection {
    private final State state;
    private final Ledger ledger;
    private final RequestLog requests;
    private final Conversation conversation;

    /**
     * Prepares the routes.
     *
     * @param state everything
     * @param ledger the balances
     * @param requests what was asked
     * @param conversation the same for people, with what was sent
     */
    public Inspection(State state, Ledger ledger, RequestLog requests, Conversation conversation) {
        this.state = state;
        this.ledger = ledger;
        this.requests = requests;
        this.conversation = conversation;
    }

    /** Adds the routes. */
    public void register(Router router) {
        router.get(
                Control.PREFIX + "/ledger",
                request -> Response.json(200, state.store().read(() -> LedgerReport.of(state, ledger))));
        router.get(
                Control.PREFIX + "/requests",
                request -> Response.json(200, new JsonObject().put("data", requests.entries())));
        router.get(
                Control.PREFIX + "/conversation",
                request -> Response.of(200, "text/plain; charset=utf-8", conversation.text()));
    }
}
