package io.github.whop4j.gigflow.webhook;

import io.github.whop4j.client.WebhookVerificationException;
import io.github.whop4j.client.WhopDecodingException;
import io.github.whop4j.client.webhooks.WebhookVerifier;
import io.github.whop4j.gigflow.web.Access;
import io.github.whop4j.gigflow.web.Problem;
import io.github.whop4j.gigflow.web.Problems;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.marketplace.webhook.Inbox;
import io.github.whop4j.marketplace.webhook.IncomingEvent;
import io.github.whop4j.marketplace.whop.WhopEvents;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;

/** Takes deliveries from Whop: believed only by their signature, answered only once they are stored. */
public final class WebhookEdge implements Routes {
    private static final String PATH = "/api/webhooks/whop";

    private final WebhookVerifier verifier;
    private final Inbox inbox;
    private final Runnable stored;

    /**
     * Takes deliveries.
     *
     * @param stored called after a delivery was stored, to have it handled at once; must not block
     */
    public WebhookEdge(WebhookVerifier verifier, Inbox inbox, Runnable stored) {
        this.verifier = verifier;
        this.inbox = inbox;
        this.stored = stored;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(PATH, ctx -> ctx.json(Map.of("ok", true)), Access.MACHINE);
        routes.post(PATH, this::receive, Access.MACHINE);
    }

    /**
     * If the process dies before the answer, Whop delivers again and the inbox knows the id; if it dies after, the event is
     * stored and a job handles it.
     */
    private void receive(Context ctx) {
        IncomingEvent event;
        try {
            event = WhopEvents.incoming(verifier.verify(ctx.bodyAsBytes(), ctx::header));
        } catch (WebhookVerificationException e) {
            Problems.answer(ctx, new Problem(401, "bad_signature", "This delivery is not signed by Whop."));
            return;
        } catch (WhopDecodingException e) {
            Problems.answer(
                    ctx, new Problem(400, "not_an_event", "The signature is genuine, but the body is no event."));
            return;
        }
        inbox.receive(event);
        stored.run();
        ctx.json(Map.of("ok", true));
    }
}
