package io.github.whop4j.sandbox.oauth;

import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.json.JsonObject;

/**
 * A refusal in OAuth's own shape, {@code {"error","error_description"}}, which differs from the API's.
 *
 * <p>Caught inside this package and turned into a {@link Response}: what was written before it was thrown stays written,
 * unlike with an API error. The revocation after a stolen refresh token depends on that.
 */
final class OAuthError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    OAuthError(int status, String code, String description) {
        super(description, null, false, false);
        this.status = status;
        this.code = code;
    }

    static OAuthError invalidRequest(String description) {
        return new OAuthError(400, "invalid_request", description);
    }

    static OAuthError invalidGrant(String description) {
        return new OAuthError(400, "invalid_grant", description);
    }

    static OAuthError invalidClient(String description) {
        return new OAuthError(401, "invalid_client", description);
    }

    static OAuthError invalidToken(String description) {
        return new OAuthError(401, "invalid_token", description);
    }

    String code() {
        return code;
    }

    String description() {
        return String.valueOf(getMessage());
    }

    Response toResponse() {
        JsonObject body = new JsonObject().put("error", code).put("error_description", description());
        return Response.json(status, body).header("Cache-Control", "no-store");
    }
}
