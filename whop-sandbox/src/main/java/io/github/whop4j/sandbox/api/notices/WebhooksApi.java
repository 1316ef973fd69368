package io.github.whop4j.sandbox.api.notices;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Paging;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.WebhookEndpoint;
import io.github.whop4j.sandbox.view.WebhookView;
import io.github.whop4j.sandbox.webhook.Endpoints;
import io.github.whop4j.sandbox.webhook.EventTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /webhooks}. Unlike Whop's, a webhook here may be at {@code localhost} and without TLS: a developer who tests on one machine
 * needs just that. Ids and secrets are predictable.
 */
public final class WebhooksApi {
    private final Endpoints endpoints;

    /**
     * Prepares the operations.
     *
     * @param endpoints who is told of what
     */
    public WebhooksApi(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    /** Adds the operations. */
    public void register(Api api) {
        api.get("/webhooks", this::list);
        api.post("/webhooks", this::create);
        api.get("/webhooks/{id}", call -> WebhookView.of(endpoint(call), EventTypes.ALL));
        api.add(Method.PATCH, "/webhooks/{id}", this::change);
        api.add(Method.DELETE, "/webhooks/{id}", call -> {
            endpoints.change(endpoint(call).delete());
            return true;
        });
    }

    private JsonObject list(Call call) {
        Company company = call.company(call.query().required("company_id"));
        return Paging.page(
                call.query(),
                endpoints.all(),
                endpoint -> endpoint.companyId().equals(company.id()),
                WebhookEndpoint::id,
                WebhookView::item);
    }

    private JsonObject create(Call call) {
        JsonObject body = call.body();
        WebhookEndpoint endpoint = endpoints.change(new WebhookEndpoint(
                call.state().ids().next("hook"),
                call.companyOrOwn("resource_id").id(),
                call.text("url"),
                call.state().ids().next("ws"),
                Boolean.TRUE.equals(body.bool("child_resource_events")),
                events(body),
                body.bool("enabled"),
                body.string("api_version"),
                call.state().clock().instant(),
                null,
                null));
        return WebhookView.created(endpoint, EventTypes.ALL);
    }

    /** A field that is absent or null stays as it is. */
    private JsonObject change(Call call) {
        WebhookEndpoint old = endpoint(call);
        JsonObject body = call.body();
        WebhookEndpoint changed = endpoints.change(new WebhookEndpoint(
                old.id(),
                old.companyId(),
                or(body.string("url"), old.url()),
                old.secret(),
                or(body.bool("child_resource_events"), old.childResourceEvents()),
                body.list("events") == null ? old.events() : events(body),
                body.bool("enabled") == null ? old.enabled() : body.bool("enabled"),
                body.string("api_version") == null ? old.apiVersion() : body.string("api_version"),
                old.createdAt(),
                null,
                old.spelling()));
        return WebhookView.of(changed, EventTypes.ALL);
    }

    private WebhookEndpoint endpoint(Call call) {
        String id = call.request().pathParameter("id");
        WebhookEndpoint endpoint = endpoints.find(id);
        if (endpoint == null || !call.sees(endpoint.companyId())) {
            throw WhopError.notFound("webhook", id);
        }
        return endpoint;
    }

    private static <T> T or(@Nullable T given, T otherwise) {
        return given == null ? otherwise : given;
    }

    private static @Nullable List<String> events(JsonObject body) {
        List<?> events = body.list("events");
        return events == null
                ? null
                : events.stream().map(String::valueOf).distinct().toList();
    }
}
