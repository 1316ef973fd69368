package io.github.whop4j.sandbox;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.control.Control;
import io.github.whop4j.sandbox.control.OwnPages;
import io.github.whop4j.sandbox.control.RequestLog;
import io.github.whop4j.sandbox.http.Filter;

/** What stands before every route. */
final class Doors {
    private Doors() {}

    /** Faults strike API calls only once their caller is known, so the API lets them in itself; control calls never fail. */
    static Filter before(int port, RequestLog requests, Filter faults) {
        OwnPages pages = new OwnPages(port);
        return (request, next) -> pages.handle(
                request,
                let -> requests.handle(let, logged -> {
                    boolean spared = logged.path().startsWith(Api.PREFIX)
                            || logged.path().startsWith(Control.PREFIX);
                    return spared ? next.handle(logged) : faults.handle(logged, next);
                }));
    }
}
