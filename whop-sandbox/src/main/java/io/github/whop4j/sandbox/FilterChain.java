package io.github.whop4j.sandbox;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.control.Control;
import io.github.whop4j.sandbox.control.OwnPages;
import io.github.whop4j.sandbox.control.RequestLog;
import io.github.whop4j.sandbox.http.Filter;
import io.github.whop4j.sandbox.http.Handler;
import io.github.whop4j.sandbox.pages.ReadableErrors;

/** The filters before every route. */
final class FilterChain {
    private FilterChain() {}

    /** Faults strike API calls only once their caller is known, so the API lets them in itself; control calls never fail. */
    static Filter before(int port, RequestLog requests, Filter faults) {
        OwnPages pages = new OwnPages(port);
        // Innermost: what a fault says is what arrives, and what a script of our own pages asks for is for a program.
        ReadableErrors readable = new ReadableErrors("/api/", Control.PREFIX, "/embedded/actions/");
        return (request, next) -> pages.handle(
                request,
                let -> requests.handle(let, logged -> {
                    Handler shown = each -> readable.handle(each, next);
                    boolean spared = logged.path().startsWith(Api.PREFIX)
                            || logged.path().startsWith(Control.PREFIX);
                    return spared ? shown.handle(logged) : faults.handle(logged, shown);
                }));
    }
}
