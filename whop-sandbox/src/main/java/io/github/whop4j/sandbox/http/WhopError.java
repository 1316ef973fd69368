package io.github.whop4j.sandbox.http;

import io.github.whop4j.sandbox.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A refusal. Thrown anywhere below a route, it undoes what the request had changed and becomes Whop's error body
 * {@code {"error":{"type","message","code"?}}}.
 *
 * <p>Whop publishes no list of error types; these are the sandbox's own, one per status.
 */
public final class WhopError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;
    private final @Nullable String code;

    /**
     * Creates a refusal; prefer the named ones below.
     *
     * @param status the HTTP status
     * @param type Whop's {@code error.type}
     * @param code Whop's {@code error.code}, or null for none
     * @param message what was wrong and what to do
     */
    public WhopError(int status, String type, @Nullable String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.type = type;
        this.code = code;
    }

    /**
     * 400, a field or parameter is not acceptable.
     *
     * @param message which one, and what would be
     * @return the error
     */
    public static WhopError invalid(String message) {
        return badRequest("parameter_invalid", message);
    }

    /**
     * 400.
     *
     * @param code the machine-readable reason
     * @param message the reason
     * @return the error
     */
    public static WhopError badRequest(String code, String message) {
        return new WhopError(400, "bad_request", code, message);
    }

    /**
     * 401, no or no known credential.
     *
     * @param message the reason
     * @return the error
     */
    public static WhopError unauthorized(String message) {
        return new WhopError(401, "unauthorized", null, message);
    }

    /**
     * 403, known but not allowed.
     *
     * @param message the reason
     * @return the error
     */
    public static WhopError forbidden(String message) {
        return new WhopError(403, "forbidden", null, message);
    }

    /**
     * 404, or not visible to this caller.
     *
     * @param what the kind of thing, as in {@code "payment"}
     * @param id the id asked for
     * @return the error
     */
    public static WhopError notFound(String what, String id) {
        return new WhopError(404, "not_found", null, "No " + what + " with the id " + id + " is visible to you.");
    }

    /**
     * 409, right request at the wrong moment.
     *
     * @param code the machine-readable reason
     * @param message the reason
     * @return the error
     */
    public static WhopError conflict(String code, String message) {
        return new WhopError(409, "conflict", code, message);
    }

    /**
     * 422, well-formed but a rule of business forbids it.
     *
     * @param code the machine-readable reason
     * @param message the reason
     * @return the error
     */
    public static WhopError unprocessable(String code, String message) {
        return new WhopError(422, "unprocessable_entity", code, message);
    }

    /**
     * The HTTP status.
     *
     * @return 4xx or 5xx
     */
    public int status() {
        return status;
    }

    /**
     * The machine-readable reason.
     *
     * @return {@code error.code}, or null
     */
    public @Nullable String code() {
        return code;
    }

    /**
     * This error as an answer.
     *
     * @return Whop's error body under the status
     */
    public Response toResponse() {
        JsonObject error = new JsonObject().put("type", type).put("message", getMessage());
        if (code != null) {
            error.put("code", code);
        }
        return Response.json(status, new JsonObject().put("error", error));
    }
}
