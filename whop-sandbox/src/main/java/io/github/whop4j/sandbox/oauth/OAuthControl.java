package io.github.whop4j.sandbox.oauth;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;

/** What Whop does with its keys and its apps behind the scenes, done by scripts: new signing keys, app user tokens. */
final class OAuthControl {
    private static final String USER_TOKEN_ISSUER = "urn:whopcom:exp-proxy";
    private static final Duration USER_TOKEN_LIFETIME = Duration.ofHours(1);

    private final State state;
    private final SigningKeys keys;
    private final String defaultApp;

    OAuthControl(State state, SigningKeys keys, String defaultApp) {
        this.state = state;
        this.keys = keys;
        this.defaultApp = defaultApp;
    }

    void register(Router router) {
        router.post("/_sandbox/oauth/rotate_keys", this::rotate);
        router.post("/_sandbox/oauth/user_tokens", this::userToken);
    }

    /** {@code {forget?}} → {@code {kid}}; earlier keys go on verifying unless {@code forget} is true. */
    private Response rotate(Request request) {
        boolean forget = Boolean.TRUE.equals(request.json().bool("forget"));
        return Response.json(
                200, new JsonObject().put("kid", keys.rotate(forget).id()));
    }

    /**
     * {@code {user_id, app_id?}} → {@code {token, expires_at}}: what Whop sends an embedded app as
     * {@code x-whop-user-token}. Checked by the app, whose clock no one advanced: so by the clock underneath ours.
     */
    private Response userToken(Request request) {
        JsonObject body = request.json();
        String userId = body.string("user_id");
        if (userId == null) {
            throw WhopError.badRequest("parameter_missing", "user_id is required, as a string.");
        }
        if (state.store().read(() -> state.people().find(userId)) == null) {
            throw WhopError.notFound("user", userId);
        }
        Instant now = state.clock().base().instant();
        Instant end = now.plus(USER_TOKEN_LIFETIME);
        String token = keys.current()
                .sign(
                        JOSEObjectType.JWT,
                        new JWTClaimsSet.Builder()
                                .issuer(USER_TOKEN_ISSUER)
                                .audience(Objects.requireNonNullElse(body.string("app_id"), defaultApp))
                                .subject(userId)
                                .issueTime(Date.from(now))
                                .expirationTime(Date.from(end))
                                .build());
        return Response.json(200, new JsonObject().put("token", token).put("expires_at", end));
    }
}
