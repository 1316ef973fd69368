package io.github.whop4j.sandbox.webhook;

import com.squareup.moshi.JsonDataException;
import io.github.whop4j.sandbox.fault.EventSpelling;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Delivery;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Table;
import io.github.whop4j.sandbox.state.WebhookEndpoint;
import java.util.List;

/**
 * Who is told of what. An event is stored for delivery in the change that caused it: either both are on disk or neither is.
 */
public final class Webhooks {
    static final String PENDING = "pending";
    static final String DROPPED = "dropped";
    private static final int FINISHED_KEPT = 500;

    private final State state;
    private final Endpoints endpoints;
    private final Table<Delivery> deliveries;
    private volatile Mode mode = Mode.DELIVER;
    private volatile EventSpelling spelling = EventSpelling.USUAL;

    /**
     * Opens the outbox.
     *
     * @param state where it is kept
     */
    public Webhooks(State state) {
        this.state = state;
        this.endpoints = new Endpoints(state);
        this.deliveries = state.store().table("deliveries", Delivery.class, Delivery::id);
        state.store().onRestore(this::checkOutbox);
    }

    /**
     * Who is told.
     *
     * @return the same on every call
     */
    public Endpoints endpoints() {
        return endpoints;
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
                event.envelope(endpoint, spelling),
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
            WebhookEndpoint endpoint = endpoints.existing(id);
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
     * Says how events are written from now on, to endpoints without a spelling of their own. What is on its way already
     * stays as it is. Not kept over a restart.
     *
     * @param everywhere {@link EventSpelling#USUAL} until told otherwise
     */
    public void spelling(EventSpelling everywhere) {
        this.spelling = everywhere;
    }

    /**
     * How events are written now, to endpoints without a spelling of their own.
     *
     * @return the spelling
     */
    public EventSpelling spelling() {
        return spelling;
    }

    /**
     * Everything that was or will be sent, oldest first; the latest {@value #FINISHED_KEPT} and all unfinished ones.
     *
     * @return the deliveries
     */
    public List<Delivery> deliveries() {
        return state.store().read(deliveries::all);
    }

    /**
     * Where a delivery goes.
     *
     * @param delivery one of {@link #deliveries()}
     * @return the address as it is now
     */
    public String url(Delivery delivery) {
        return state.store()
                .read(() -> endpoints.has(delivery.endpointId())
                        ? endpoints.get(delivery.endpointId()).url()
                        : delivery.endpointId());
    }

    Table<Delivery> table() {
        return deliveries;
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
        for (Delivery delivery : deliveries.all()) {
            if (!endpoints.has(delivery.endpointId())) {
                throw new JsonDataException("delivery " + delivery.id() + " goes to the webhook endpoint "
                        + delivery.endpointId() + ", which is not there");
            }
        }
    }
}
