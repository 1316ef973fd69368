package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.fault.EventSpelling;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.WebhookEndpoint;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where events go and how they are written, by script. */
public final class WebhookControl {
    private static final String WEBHOOKS = Control.PREFIX + "/webhooks";
    private static final String ALL = WEBHOOKS + "/spelling";
    private static final String ONE = WEBHOOKS + "/{id}/spelling";

    private final State state;
    private final Webhooks webhooks;
    private final String defaultSecret;

    /**
     * Prepares the routes.
     *
     * @param state everything
     * @param webhooks the outbox
     * @param defaultSecret signs for endpoints registered without a secret
     */
    public WebhookControl(State state, Webhooks webhooks, String defaultSecret) {
        this.state = state;
        this.webhooks = webhooks;
        this.defaultSecret = defaultSecret;
    }

    /** Adds the routes. */
    public void register(Router router) {
        router.post(WEBHOOKS, this::addWebhook);
        router.post(WEBHOOKS + "/{id}/test", this::testWebhook);
        router.get(ALL, request -> spelling(webhooks.spelling()));
        router.post(ALL, this::spellAll);
        router.add(Method.DELETE, ALL, request -> {
            webhooks.spelling(EventSpelling.USUAL);
            return spelling(webhooks.spelling());
        });
        router.get(ONE, request -> state.store().read(() -> spelling(of(request))));
        router.post(ONE, this::spellOne);
        router.add(Method.DELETE, ONE, request -> {
            webhooks.endpoints().spell(request.pathParameter("id"), null);
            return spelling(webhooks.spelling());
        });
    }

    /**
     * {@code {url, secret?, child_resource_events?, spelling?}}; without the third, own and children's events are both sent.
     */
    private Response addWebhook(Request request) {
        Fields fields = Fields.of(request.json(), List.of("url", "secret", "child_resource_events", "spelling"));
        String url = fields.required("url");
        String secret = Objects.requireNonNullElse(fields.text("secret"), defaultSecret);
        Boolean children = fields.has("child_resource_events") ? fields.flag("child_resource_events") : null;
        JsonObject spelling = fields.object("spelling");
        EventSpelling own = spelling == null ? null : SpellingBody.read(spelling, EventSpelling.USUAL);
        return state.store()
                .change(() -> Response.json(
                        200,
                        new JsonObject()
                                .put(
                                        "data",
                                        webhooks.endpoints().register(State.PLATFORM, url, secret, children).stream()
                                                .map(endpoint -> spelt(endpoint, own))
                                                .map(WebhookControl::view)
                                                .toList())));
    }

    private WebhookEndpoint spelt(WebhookEndpoint endpoint, @Nullable EventSpelling own) {
        return own == null ? endpoint : webhooks.endpoints().spell(endpoint.id(), own);
    }

    private static JsonObject view(WebhookEndpoint endpoint) {
        return new JsonObject()
                .put("id", endpoint.id())
                .put("url", endpoint.url())
                .put("child_resource_events", endpoint.childResourceEvents());
    }

    /** {@code {type}}. */
    private Response testWebhook(Request request) {
        String type = Fields.of(request.json(), List.of("type")).required("type");
        return Response.json(200, DeliveryControl.view(webhooks, webhooks.test(request.pathParameter("id"), type)));
    }

    /** {@code {amounts?, owner?, type?}}: what is not named stays as it was. */
    private Response spellAll(Request request) {
        webhooks.spelling(SpellingBody.read(request.json(), webhooks.spelling()));
        return spelling(webhooks.spelling());
    }

    /** The same for one endpoint; what it never named is as everywhere at that moment. */
    private Response spellOne(Request request) {
        return state.store().change(() -> {
            EventSpelling spelling = SpellingBody.read(request.json(), of(request));
            webhooks.endpoints().spell(request.pathParameter("id"), spelling);
            return spelling(spelling);
        });
    }

    private EventSpelling of(Request request) {
        WebhookEndpoint endpoint = webhooks.endpoints().existing(request.pathParameter("id"));
        return Objects.requireNonNullElse(endpoint.spelling(), webhooks.spelling());
    }

    private static Response spelling(EventSpelling spelling) {
        return Response.json(200, SpellingBody.view(spelling));
    }
}
