package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.http.Filter;
import io.github.whop4j.sandbox.http.Handler;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What goes wrong on purpose. Faults live in memory: a restart is a fresh start. */
public final class Faults implements Filter {
    private final List<Fault> faults = new CopyOnWriteArrayList<>();

    /** Creates a sandbox in which nothing goes wrong. */
    public Faults() {}

    /**
     * Lets something go wrong from now on.
     *
     * @param fault when and what
     */
    public void add(Fault fault) {
        faults.add(fault);
    }

    /** Lets everything go right again. */
    public void clear() {
        faults.clear();
    }

    /** The first fault that fits the request happens to it; delays add up. */
    @Override
    public Response handle(Request request, Handler next) {
        for (Fault fault : faults) {
            if (fault.strikes(request)) {
                fault.waitFor();
                if (fault.kind() != Fault.Kind.DELAY) {
                    return fault.instead(request, next);
                }
            }
        }
        return next.handle(request);
    }
}
