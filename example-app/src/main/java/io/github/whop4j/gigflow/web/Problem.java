package io.github.whop4j.gigflow.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What went wrong, for both faces of the app: problem+json (RFC 9457) under {@code /api}, an error page elsewhere.
 *
 * @param status the HTTP status
 * @param code stable and machine-readable, such as {@code kyc_required}
 * @param detail what was wrong and what to do
 * @param facts further members, such as the current state and what is allowed in it
 */
public record Problem(int status, String code, String detail, Map<String, ?> facts) {
    public Problem(int status, String code, String detail) {
        this(status, code, detail, Map.of());
    }

    public String title() {
        return switch (status) {
            case 400 -> "Bad request";
            case 401 -> "Sign in first";
            case 402 -> "Payment required";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 405 -> "Method not allowed";
            case 409 -> "Conflict";
            case 413 -> "Too large";
            case 422 -> "Check your input";
            case 429 -> "Too many requests";
            case 502 -> "Whop did not answer as expected";
            case 503 -> "Not available";
            default -> status >= 500 ? "Something went wrong" : "Request refused";
        };
    }

    /** The members every problem has win over facts of the same name. */
    Map<String, Object> json() {
        Map<String, Object> members = new LinkedHashMap<>(facts);
        members.put("type", "about:blank");
        members.put("title", title());
        members.put("status", status);
        members.put("code", code);
        members.put("detail", detail);
        return members;
    }
}
