package io.github.whop4j.client;

import org.jspecify.annotations.Nullable;

/** What the message of a {@link WhopApiException} says: what happened, and what to do next. */
record ErrorMessage(
        CallInfo call,
        int status,
        @Nullable String type,
        @Nullable String code,
        @Nullable String detail) {

    private static final int PROXY_AUTHENTICATION_REQUIRED = 407;

    /** The whole message. */
    String text(String advice) {
        StringBuilder text = new StringBuilder(call.method())
                .append(' ')
                .append(call.path())
                .append(" was answered with ")
                .append(status);
        if (type != null) {
            text.append(", type ").append(type);
        }
        if (code != null) {
            text.append(", code ").append(code);
        }
        if (detail != null) {
            text.append(": ").append(detail);
        }
        return text.append(detail != null && detail.endsWith(".") ? " " : ". ")
                .append(next(advice))
                .append(' ')
                .append(WhopException.describe(call))
                .toString();
    }

    private String next(String advice) {
        if ("idempotency_key_mismatch".equals(code)) {
            return "This idempotency key was used for a different request: use a new one.";
        }
        if (!call.replayed()) {
            return advice;
        }
        return "Whop repeated its earlier answer to this key, and will for 24 hours. "
                + (status >= 500
                        ? "Find out whether it acted on the request before you send it again with a new key."
                        : "Correct the request and send it with a new key.");
    }

    /** For 401. Nothing in a key tells which environment it is of, so the answer is the first to know. */
    static String checkTheKey(CallInfo call) {
        String here = call.environment() == null ? "this environment" : "the " + call.environment() + " environment";
        return "Check the key or token, and that it belongs to " + here
                + (call.host() == null ? "" : ", because it was sent to " + call.host())
                + ": keys of production and sandbox look alike.";
    }

    /** For 404. */
    static String checkTheId(CallInfo call) {
        return call.method().equals("DELETE") && call.attempts() > 1
                ? "An earlier attempt may have got through and deleted it; if not, check the id."
                : "Check the id, and that this key may see it in this environment.";
    }

    /** For a status without a class of its own. */
    static String unexpected(int status) {
        if (status == PROXY_AUTHENTICATION_REQUIRED) {
            return "This is the proxy's answer, not Whop's: set WhopClientBuilder.proxyCredentials.";
        }
        return status >= 300 && status < 400
                ? "Redirects are not followed: check the environment's API base."
                : "Look at the body and at Whop's documentation for this status.";
    }
}
