package io.github.whop4j.client;

/**
 * A list cannot be followed to its end: Whop gives a position it has already given, or there are more pages than the caller
 * allows. The pages up to here are good.
 */
public final class WhopPagingException extends WhopException {
    private static final long serialVersionUID = 1;

    /**
     * For the client, and for tests that need one.
     *
     * @param reason one sentence without its full stop
     * @param call the one that fetched the last good page
     */
    public WhopPagingException(String reason, CallInfo call) {
        super(
                call.method() + " " + call.path() + " cannot be listed to its end. " + reason + ". " + describe(call),
                null,
                call);
    }
}
