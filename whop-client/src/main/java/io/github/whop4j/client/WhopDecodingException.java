package io.github.whop4j.client;

import org.jspecify.annotations.Nullable;

/**
 * Whop answered with something this version cannot read: no JSON, or JSON of another shape. For a call the request itself
 * has succeeded, so repeating it will not help; {@link #rawBody()} holds what came.
 */
public final class WhopDecodingException extends WhopException {
    private static final long serialVersionUID = 1;

    private final String rawBody;

    /**
     * For the client, and for tests that need one.
     *
     * @param reason what does not fit, with the place in the JSON
     * @param rawBody the text that could not be read
     * @param cause what the JSON reader said, or null
     * @param call the call it answers, or null outside of one
     */
    public WhopDecodingException(String reason, String rawBody, @Nullable Throwable cause, @Nullable CallInfo call) {
        super(
                call == null
                        ? "This JSON does not have the expected shape: " + reason
                        : call.method() + " " + call.path() + " was answered with status " + call.status()
                                + " and a body this version cannot read: " + reason
                                + ". The request itself was carried out. Check Api-Version-Date, or read rawBody(). "
                                + describe(call),
                cause,
                call);
        this.rawBody = rawBody;
    }

    /**
     * The text that could not be read.
     *
     * @return as it came
     */
    public String rawBody() {
        return rawBody;
    }
}
