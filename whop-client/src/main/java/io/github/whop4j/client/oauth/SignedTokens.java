package io.github.whop4j.client.oauth;

import io.github.whop4j.client.oauth.InvalidTokenException.Reason;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Checks what ID tokens and user tokens have in common: ES256 by one of Whop's keys, issuer, audience, time. Keys a token
 * brings along or points to are never looked at. Safe for use by many threads.
 */
final class SignedTokens {

    /** How far this machine's clock and Whop's may be apart, unless the application says otherwise. */
    static final Duration USUAL_TOLERANCE = Duration.ofSeconds(60);

    private static final Duration LARGEST_TOLERANCE = Duration.ofMinutes(10);
    /** Whop's tokens have less than a thousand characters; parsing a megabyte is a favour to no one. */
    private static final int LONGEST_TOKEN = 16_384;

    private final VerificationKeys keys;
    private final String what;
    private final String issuer;
    private final String audience;
    private final Clock clock;
    private final Duration tolerance;

    SignedTokens(VerificationKeys keys, String what, String issuer, String audience, Clock clock, Duration tolerance) {
        this.keys = keys;
        this.what = what;
        this.issuer = issuer;
        this.audience = audience;
        this.clock = clock;
        this.tolerance = tolerance;
    }

    /** How far apart the two clocks may be: some time, but not so much that an end means nothing. */
    static Duration tolerance(Duration tolerance) {
        if (tolerance.isNegative() || tolerance.compareTo(LARGEST_TOLERANCE) > 0) {
            throw new IllegalArgumentException(
                    "The clock tolerance must be between zero and " + LARGEST_TOLERANCE + ", not " + tolerance + ".");
        }
        return tolerance;
    }

    TokenClaims verify(@Nullable String token) {
        if (token == null || token.isBlank()) {
            throw refused(Reason.MISSING, "There is no " + what + ".", null);
        }
        if (token.length() > LONGEST_TOKEN) {
            throw refused(Reason.MALFORMED, "The " + what + " is longer than any of Whop's.", null);
        }
        TokenClaims claims = signed(token.strip());
        if (!issuer.equals(claims.issuer())) {
            throw refused(
                    Reason.ISSUER, "The " + what + " was not issued by " + issuer + ". Check the environment.", null);
        }
        if (!List.of(audience).equals(claims.audience())) {
            throw refused(
                    Reason.AUDIENCE,
                    "The " + what + " was issued for another application than " + audience + ". Check the app's id.",
                    null);
        }
        if (claims.subject() == null || claims.subject().isBlank()) {
            throw refused(Reason.MALFORMED, "The " + what + " names no subject (sub).", null);
        }
        withinItsTime(claims);
        return claims;
    }

    InvalidTokenException refused(Reason reason, String message, @Nullable Throwable cause) {
        return new InvalidTokenException(reason, message, cause);
    }

    /** Whop does not promise a "typ": issuer, audience and nonce keep the kinds of token apart. */
    private TokenClaims signed(String token) {
        ParsedToken parsed = ParsedToken.of(token);
        if (parsed == null) {
            throw refused(Reason.MALFORMED, "The " + what + " is no signed JWT.", null);
        }
        JoseException problem = null;
        if (parsed.isForEs256()) {
            for (PublicKey key : keys.named(parsed.keyId())) {
                try {
                    if (parsed.isSignedBy(key)) {
                        return parsed.claims();
                    }
                } catch (JoseException notVerifiable) {
                    problem = notVerifiable;
                }
            }
        }
        throw refused(
                Reason.SIGNATURE,
                "The " + what + " is not signed with ES256 by one of Whop's current keys. Check the environment.",
                problem);
    }

    private void withinItsTime(TokenClaims claims) {
        Instant now = clock.instant();
        Instant expires = claims.expiresAt();
        if (expires != null && !now.isBefore(expires.plus(tolerance))) {
            throw refused(Reason.EXPIRED, "The " + what + " ended at " + expires + ".", null);
        }
        for (Instant start : new @Nullable Instant[] {claims.notBefore(), claims.issuedAt()}) {
            if (start != null && now.plus(tolerance).isBefore(start)) {
                throw refused(
                        Reason.NOT_YET_VALID,
                        "The " + what + " begins at " + start + ", and here it is " + now
                                + ". Set this machine's clock.",
                        null);
            }
        }
    }
}
