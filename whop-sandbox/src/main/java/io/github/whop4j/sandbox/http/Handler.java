package io.github.whop4j.sandbox.http;

/** Answers the requests of one route. */
@FunctionalInterface
public interface Handler {
    /**
     * Answers.
     *
     * @param request what was asked
     * @return the answer
     * @throws WhopError to refuse
     */
    Response handle(Request request);
}
