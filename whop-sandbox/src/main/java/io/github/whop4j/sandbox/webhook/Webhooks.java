package io.github.whop4j.sandbox.webhook;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Delivery;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Table;
import io.github.whop4j.sandbox.state.WebhookEndpoint;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of what. An event is stored for delivery in the change that caused it: either both are on disk or neither is.
 */
public final class Webhooks {
    static final String PENDING = "pending";
    static final String DROPPED = "dropped";
    private static final int FINISHED_KEPT = 500;

    private final State state;
    private final Table<WebhookEndpoint> endpoints;
    private final Table<Delivery> deliveries;
    private volatile Mode mode = Mode.DELIVER;

    /**
     * Opens the outbox.
     *
     * @param state where it is kept
     */
    public Webhooks(State state) {
        this.state = state;
        this.endpoints = state.store().table("webhook_endpoints", WebhookEndpoint.class, WebhookEndpoint::id);
        this.deliveries = state.store().table("deliveries", Delivery.class, Delivery::id);
    }

    /**
     * Registers an address of a company. On Whop one endpoint gets either the company's own events or those of its connected
     * companies; so an address that wants both is registered twice. Registering the same again only changes the secret.
     *
     * @param companyId whose events
     * @param url where they are posted; plain http is fine here
     * @param secret its literal bytes are the signing key
     * @param childResourceEvents false: own events; true: those of connected companies; null: both
     * @return the endpoints, one or two
     * @throws WhopError 400 when the URL is not an absolute http or https one
     */
    public List<WebhookEndpoint> register(
            String companyId, String url, String secret, @Nullable Boolean childResourceEvents) {
        checkUrl(url);
        List<Boolean> kinds = childResourceEvents == null ? List.of(false, true) : List.of(childResourceEvents);
        return state.store()
                .change(() -> kinds.stream()
                        .map(children -> endpoints.put(new WebhookEndpoint(
                                endpointId(companyId, url, children), companyId, url, secret, children)))
                        .toList());
    }

    /**
     * Sends all events of the platform and its connected companies to one address, as its configuration says. What an
     * earlier run had configured moves along, and so does what is still on its way there.
     *
     * @param url where they are posted
     * @param secret its literal bytes are the signing key
     */
    public void configure(String url, String secret) {
        checkUrl(url);
        state.store().run(() -> {
            endpoints.put(new WebhookEndpoint("hook_platform", State.PLATFORM, url, secret, false));
            endpoints.put(new WebhookEndpoint("hook_connected", State.PLATFORM, url, secret, true));
        });
    }

    private String endpointId(String companyId, String url, boolean children) {
        return endpoints.stream()
                .filter(known -> known.companyId().equals(companyId)
                        && known.url().equals(url)
                        && known.childResourceEvents() == children)
                .map(WebhookEndpoint::id)
                .findFirst()
                .orElseGet(() -> state.ids().next("hook"));
    }

    /**
     * Puts an event on its way, inside the change that caused it.
     *
     * @param type dotted, as in {@code payment.succeeded}
     * @param companyId whose event it is
     * @param data the resource as it is now
     */
    public void emit(String type, String companyId, JsonObject data) {
        Company company = state.companies().get(companyId);
        Instant now = state.clock().instant();
        String messageId = state.ids().next("msg");
        String body = Json.write(new JsonObject()
                .put("id", messageId)
                .put("api_version", "v1")
                .put("timestamp", now)
                .put("type", type)
                .put("company_id", companyId)
                .put("data", data));
        for (WebhookEndpoint endpoint : endpoints.all()) {
            String owner = endpoint.childResourceEvents() ? company.parentCompanyId() : company.id();
            if (endpoint.companyId().equals(owner)) {
                for (int copy = 0; copy < (mode == Mode.DUPLICATE ? 2 : 1); copy++) {
                    deliveries.put(new Delivery(
                            state.ids().next("dlv"),
                            endpoint.id(),
                            messageId,
                            type,
                            companyId,
                            body,
                            mode == Mode.DROP ? DROPPED : PENDING,
                            Sender.ATTEMPTS,
                            mode == Mode.DROP ? null : now,
                            List.of(),
                            now));
                }
            }
        }
        forgetOldOnes();
    }

    /**
     * Sends a delivery once more, with all its attempts before it; its {@code webhook-id} stays the same.
     *
     * @param id {@code dlv_…}
     * @return the delivery, pending
     * @throws WhopError 404 when there is no such delivery
     */
    public Delivery resend(String id) {
        return state.store().change(() -> {
            Delivery delivery = deliveries.find(id);
            if (delivery == null) {
                throw WhopError.notFound("delivery", id);
            }
            return deliveries.put(
                    delivery.next(PENDING, Sender.ATTEMPTS, state.clock().instant(), delivery.attempts()));
        });
    }

    /**
     * Says what becomes of events from now on.
     *
     * @param mode deliver, drop or duplicate
     */
    public void mode(Mode mode) {
        this.mode = mode;
    }

    /**
     * Everything that was or will be sent, oldest first; the latest {@value #FINISHED_KEPT} and all unfinished ones.
     *
     * @return the deliveries
     */
    public List<Delivery> deliveries() {
        return state.store().read(deliveries::all);
    }

    Table<Delivery> table() {
        return deliveries;
    }

    /**
     * Where a delivery goes, inside a read or a change.
     *
     * @param id {@code hook_…}
     * @return the endpoint
     */
    public WebhookEndpoint endpoint(String id) {
        return endpoints.get(id);
    }

    private void forgetOldOnes() {
        int tooMany = deliveries.size() - FINISHED_KEPT;
        if (tooMany > 0) {
            deliveries.stream()
                    .filter(delivery -> !delivery.status().equals(PENDING))
                    .limit(tooMany)
                    .toList()
                    .forEach(delivery -> deliveries.remove(delivery.id()));
        }
    }

    private static void checkUrl(String url) {
        try {
            URI uri = URI.create(url);
            if (uri.getHost() != null
                    && Objects.requireNonNullElse(uri.getScheme(), "").matches("https?")) {
                return;
            }
        } catch (IllegalArgumentException malformed) {
            // Told below, together with URLs of other kinds.
        }
        throw WhopError.invalid("url must be an absolute http or https address, not " + url + ".");
    }
}
