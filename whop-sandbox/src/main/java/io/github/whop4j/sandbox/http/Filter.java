package io.github.whop4j.sandbox.http;

/** Stands before a handler: may refuse, delay, replace or record. */
@FunctionalInterface
public interface Filter {
    /**
     * Answers, usually by asking the next one.
     *
     * @param request what was asked
     * @param next the rest of the way to the handler
     * @return the answer
     */
    Response handle(Request request, Handler next);
}
