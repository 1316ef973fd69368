package io.github.whop4j.sandbox.webhook;

import com.squareup.moshi.JsonDataException;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Delivery;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Table;
import io.github.whop4j.sandbox.state.WebhookEndpoint;
import java.net.URI;
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
        state.store().onRestore(this::checkOutbox);
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
                        .map(children -> endpoints.put(known(companyId, url, children, secret)))
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
            endpoints.put(endpoint("hook_platform", State.PLATFORM, url, secret, false));
            endpoints.put(endpoint("hook_connected", State.PLATFORM, url, secret, true));
        });
    }

    private WebhookEndpoint known(String companyId, String url, boolean children, String secret) {
        return endpoints.stream()
                .filter(known -> known.exists()
                        && known.companyId().equals(companyId)
                        && known.url().equals(url)
                        && known.childResourceEvents() == children)
                .findFirst()
                .map(known -> known.withSecret(secret))
                .orElseGet(() -> endpoint(state.ids().next("hook"), companyId, url, secret, children));
    }

    private WebhookEndpoint endpoint(String id, String companyId, String url, String secret, boolean children) {
        return new WebhookEndpoint(
                id,
                companyId,
                url,
                secret,
                children,
                null,
                null,
                null,
                state.clock().instant(),
                null);
    }

    /**
     * Adds an endpoint, or changes the one of the same id. What it is told of changes for later events; where it is, also
     * for what is still on its way there.
     *
     * @param endpoint as it is from now on
     * @return the endpoint
     * @throws WhopError 400 when its URL is not an absolute http or https one
     */
    public WebhookEndpoint change(WebhookEndpoint endpoint) {
        checkUrl(endpoint.url());
        return state.store().change(() -> endpoints.put(endpoint));
    }

    /**
     * The endpoint of an id, inside a read or a change.
     *
     * @param id {@code hook_…}
     * @return the endpoint, null when there is none or it was deleted
     */
    public @Nullable WebhookEndpoint find(String id) {
        WebhookEndpoint endpoint = endpoints.find(id);
        return endpoint != null && endpoint.exists() ? endpoint : null;
    }

    /**
     * All endpoints, oldest first, inside a read or a change.
     *
     * @return those that were not deleted
     */
    public List<WebhookEndpoint> endpoints() {
        return endpoints.stream().filter(WebhookEndpoint::exists).toList();
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
        Event event = new Event(
                state.ids().next("msg"), type, companyId, data, state.clock().instant());
        for (WebhookEndpoint endpoint : endpoints.all()) {
            String owner = endpoint.childResourceEvents() ? company.parentCompanyId() : company.id();
            if (endpoint.companyId().equals(owner) && endpoint.wants(type)) {
                for (int copy = 0; copy < (mode == Mode.DUPLICATE ? 2 : 1); copy++) {
                    put(event, endpoint, mode == Mode.DROP);
                }
            }
        }
        forgetOldOnes();
    }

    private Delivery put(Event event, WebhookEndpoint endpoint, boolean dropped) {
        return deliveries.put(new Delivery(
                state.ids().next("dlv"),
                endpoint.id(),
                event.id(),
                event.type(),
                event.companyId(),
                event.envelope(endpoint),
                dropped ? DROPPED : PENDING,
                Sender.ATTEMPTS,
                dropped ? null : event.at(),
                List.of(),
                event.at()));
    }

    /**
     * Sends one endpoint an event that did not happen, whatever it chose, enabled or not. It carries what the latest event
     * of that type carried, if it is still listed, and else no more than an id and a company.
     *
     * @param id {@code hook_…}
     * @param type one of {@link EventTypes#ALL}
     * @return the delivery, pending
     * @throws WhopError 404 when there is no such endpoint, 400 when there is no such type
     */
    public Delivery test(String id, String type) {
        if (!EventTypes.ALL.contains(type)) {
            throw WhopError.invalid("type must be one of " + String.join(", ", EventTypes.ALL) + ", not " + type + ".");
        }
        return state.store().change(() -> {
            WebhookEndpoint endpoint = find(id);
            if (endpoint == null) {
                throw WhopError.notFound("webhook", id);
            }
            JsonObject data = deliveries.stream()
                    .filter(earlier ->
                            earlier.type().equals(type) && earlier.companyId().equals(endpoint.companyId()))
                    .reduce((older, newer) -> newer)
                    .map(Event::dataOf)
                    .orElseGet(() -> new JsonObject()
                            .put("id", type.substring(0, type.indexOf('.')) + "_test")
                            .put("company", new JsonObject().put("id", endpoint.companyId())));
            Event event = new Event(
                    state.ids().next("msg"),
                    type,
                    endpoint.companyId(),
                    data,
                    state.clock().instant());
            return put(event, endpoint, false);
        });
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

    private void checkOutbox() {
        for (WebhookEndpoint endpoint : endpoints.all()) {
            try {
                checkUrl(endpoint.url());
            } catch (WhopError wrong) {
                throw new JsonDataException("webhook endpoint " + endpoint.id() + ": " + wrong.getMessage(), wrong);
            }
        }
        for (Delivery delivery : deliveries.all()) {
            if (endpoints.find(delivery.endpointId()) == null) {
                throw new JsonDataException("delivery " + delivery.id() + " goes to the webhook endpoint "
                        + delivery.endpointId() + ", which is not there");
            }
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
