package io.github.whop4j.sandbox.webhook;

import io.github.whop4j.sandbox.fault.Chance;
import io.github.whop4j.sandbox.fault.DeliveryFault;
import io.github.whop4j.sandbox.fault.Forgery;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.state.Delivery;
import io.github.whop4j.sandbox.state.Store;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** What goes wrong with deliveries. In memory only: a restart is a fresh start. */
public final class DeliveryFaults {
    /**
     * A fault at work.
     *
     * @param fault what
     * @param chance draws for it
     */
    public record ActiveDeliveryFault(DeliveryFault fault, Chance chance) {
        private boolean fits(String type, String endpointId) {
            return (fault.type() == null || fault.type().equals(type))
                    && (fault.endpointId() == null || fault.endpointId().equals(endpointId));
        }
    }

    /** What becomes of one event on its way to one endpoint. */
    record Fate(boolean dropped, int copies, Duration lateness, Delivery.@Nullable Flaw flaw) {}

    private final Store store;
    private final Endpoints endpoints;
    private final List<ActiveDeliveryFault> faults = new CopyOnWriteArrayList<>();
    /** Endpoints whose latest event is held back. The one after it must not be, or neither would come. */
    private final Set<String> holding = new HashSet<>();

    DeliveryFaults(Store store, Endpoints endpoints) {
        this.store = store;
        this.endpoints = endpoints;
        store.onRestore(this::holdNothing);
    }

    /**
     * Lets something go wrong from the next event on.
     *
     * @throws WhopError 400 for a type there is not, 404 for an endpoint there is not
     */
    public void add(DeliveryFault fault) {
        String type = fault.type();
        if (type != null && !EventTypes.ALL.contains(type)) {
            throw EventTypes.unknown(type);
        }
        String endpointId = fault.endpointId();
        if (endpointId != null) {
            store.read(() -> endpoints.existing(endpointId));
        }
        faults.add(new ActiveDeliveryFault(fault, new Chance(fault.odds())));
    }

    /** Lets events go right from the next one on; what is late, held back or forged already stays so. */
    public void clear() {
        faults.clear();
    }

    /**
     * What goes wrong.
     *
     * @return in the order it was added
     */
    public List<ActiveDeliveryFault> active() {
        return List.copyOf(faults);
    }

    /** Draws, inside a change. Every fault that fits draws, whatever the others say, so that none depends on another. */
    Fate of(String type, String endpointId) {
        boolean dropped = false;
        int copies = 1;
        Duration late = Duration.ZERO;
        Duration held = Duration.ZERO;
        Forgery forgery = null;
        int forged = 0;
        for (ActiveDeliveryFault active : faults) {
            if (!active.fits(type, endpointId) || !strikes(active.chance())) {
                continue;
            }
            DeliveryFault fault = active.fault();
            switch (fault.kind()) {
                case DROP -> dropped = true;
                case DUPLICATE -> copies = 2;
                case LATE -> late = late.plus(fault.lateness());
                case REORDER -> held = fault.lateness();
                case MISSIGN -> {
                    forgery = fault.forgery();
                    forged = fault.attempts();
                }
            }
        }
        // A late event is out of order anyway.
        boolean holds = hold(endpointId, !held.isZero() && late.isZero() && !dropped);
        Delivery.Flaw flaw = holds || forgery != null ? new Delivery.Flaw(holds, forgery, forged) : null;
        return new Fate(dropped, copies, holds ? held : late, flaw);
    }

    private boolean strikes(Chance chance) {
        if (chance.over()) {
            return false;
        }
        boolean strikes = chance.strikes();
        store.ifUndone(() -> chance.undo(strikes));
        return strikes;
    }

    private void holdNothing() {
        Set<String> before = Set.copyOf(holding);
        holding.clear();
        store.ifUndone(() -> holding.addAll(before));
    }

    private boolean hold(String endpointId, boolean wanted) {
        boolean holds = wanted && !holding.contains(endpointId);
        if (holds ? holding.add(endpointId) : holding.remove(endpointId)) {
            store.ifUndone(() -> {
                var unused = holds ? holding.remove(endpointId) : holding.add(endpointId);
            });
        }
        return holds;
    }
}
