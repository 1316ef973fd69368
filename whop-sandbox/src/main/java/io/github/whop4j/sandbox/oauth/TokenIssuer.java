package io.github.whop4j.sandbox.oauth;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.SandboxClock;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * Writes the answer of the token endpoint. Access tokens are signed and stored nowhere (RFC 9068): they survive a restart,
 * and cannot be taken back before they expire, which is how Whop describes its own.
 */
final class TokenIssuer {
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");

    private final SigningKeys keys;
    private final SandboxClock clock;
    private final String issuer;

    TokenIssuer(SigningKeys keys, SandboxClock clock, String issuer) {
        this.keys = keys;
        this.clock = clock;
        this.issuer = issuer;
    }

    JsonObject issue(Grants.Issued issued) {
        JsonObject answer = new JsonObject()
                .put("access_token", accessToken(issued))
                .put("refresh_token", issued.refreshToken())
                .put("token_type", "Bearer")
                .put("expires_in", LIFETIME.toSeconds());
        if (Scopes.of(issued.grant().scope()).contains(Scopes.OPENID)) {
            answer.put("id_token", idToken(issued));
        }
        return answer;
    }

    private String accessToken(Grants.Issued issued) {
        Instant now = clock.instant();
        return keys.current()
                .sign(
                        ACCESS_TOKEN,
                        new JWTClaimsSet.Builder()
                                .issuer(issuer)
                                .subject(issued.grant().userId())
                                .claim("client_id", issued.grant().clientId())
                                .claim("scope", issued.grant().scope())
                                .jwtID(issued.accessTokenId())
                                .issueTime(Date.from(now))
                                .expirationTime(Date.from(now.plus(LIFETIME)))
                                .build());
    }

    /** Checked by the app, whose clock no one advanced: so by the clock underneath ours. */
    private String idToken(Grants.Issued issued) {
        Instant now = clock.base().instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(issued.grant().userId())
                .audience(issued.grant().clientId())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)));
        if (issued.nonce() != null) {
            claims.claim("nonce", issued.nonce());
        }
        return keys.current().sign(JOSEObjectType.JWT, claims.build());
    }

    /** Who carries this access token; null unless we signed it and it has not expired. */
    @Nullable
    PersonToken verified(String accessToken) {
        JWTClaimsSet claims = keys.verified(ACCESS_TOKEN, accessToken);
        if (claims == null
                || !clock.instant().isBefore(claims.getExpirationTime().toInstant())) {
            return null;
        }
        try {
            return new PersonToken(
                    claims.getSubject(), claims.getStringClaim("client_id"), Scopes.of(claims.getStringClaim("scope")));
        } catch (ParseException impossible) {
            throw new IllegalStateException("We signed an access token with wrong claims", impossible);
        }
    }
}
