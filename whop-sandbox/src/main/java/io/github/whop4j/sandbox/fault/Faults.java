package io.github.whop4j.sandbox.fault;

/** What goes wrong on purpose in a running sandbox. Nothing of it outlives a restart. */
public interface Faults {
    /**
     * Lets something go wrong with requests from now on. Faults are asked in the order they were added; the first that
     * strikes decides, except that delays add up.
     *
     * @param fault where, what and how often
     */
    void add(RequestFault fault);

    /**
     * Lets something go wrong with deliveries from the next event on. All that strike a delivery happen to it, except that
     * dropping it and being late leave nothing to reorder.
     *
     * @param fault what, for which and how often
     * @throws io.github.whop4j.sandbox.http.WhopError for a type or an endpoint there is not
     */
    void add(DeliveryFault fault);

    /** Lets everything go right again; an event that is late, held back or forged already stays so. How events are spelt stays. */
    void clear();

    /**
     * Says how events are written from now on; what is on its way already stays as it is.
     *
     * @param spelling for all endpoints without a spelling of their own
     */
    void spell(EventSpelling spelling);

    /**
     * Says how the events of one endpoint are written from now on, over restarts too.
     *
     * @param endpointId {@code hook_…}
     * @throws io.github.whop4j.sandbox.http.WhopError when there is no such endpoint
     */
    void spell(String endpointId, EventSpelling spelling);
}
