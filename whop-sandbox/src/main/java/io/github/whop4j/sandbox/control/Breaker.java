package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.fault.DeliveryFault;
import io.github.whop4j.sandbox.fault.EventSpelling;
import io.github.whop4j.sandbox.fault.Faults;
import io.github.whop4j.sandbox.fault.RequestFault;
import io.github.whop4j.sandbox.http.Filter;
import io.github.whop4j.sandbox.http.Handler;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Lets requests and deliveries fail. Faults live in memory: a restart is a fresh start. */
public final class Breaker implements Faults, Filter {
    private final Webhooks webhooks;
    private final List<ActiveFault> faults = new CopyOnWriteArrayList<>();

    /**
     * Starts without faults.
     *
     * @param webhooks whose deliveries can fail too
     */
    public Breaker(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public void add(RequestFault fault) {
        faults.add(new ActiveFault(fault));
    }

    @Override
    public void add(DeliveryFault fault) {
        webhooks.faults().add(fault);
    }

    @Override
    public void clear() {
        faults.clear();
        webhooks.faults().clear();
    }

    @Override
    public void spell(EventSpelling spelling) {
        webhooks.spelling(spelling);
    }

    @Override
    public void spell(String endpointId, EventSpelling spelling) {
        webhooks.endpoints().spell(endpointId, spelling);
    }

    /** The faults of requests, in the order they are asked. */
    List<ActiveFault> requestFaults() {
        return List.copyOf(faults);
    }

    /** The first fault that strikes the request decides; delays add up. */
    @Override
    public Response handle(Request request, Handler next) {
        for (ActiveFault fault : faults) {
            if (fault.strikes(request)) {
                fault.delay();
                if (fault.decides()) {
                    return fault.instead(request, next);
                }
            }
        }
        return next.handle(request);
    }
}
