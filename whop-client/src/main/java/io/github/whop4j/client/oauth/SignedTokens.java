package io.github.whop4j.client.oauth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.github.whop4j.client.oauth.InvalidTokenException.Reason;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks what ID tokens and user tokens have in common: ES256 by one of Whop's keys, issuer, audience, time. Keys a token
 * brings along or points to are never looked at. Safe for use by many threads.
 */
final class SignedTokens {

    /** How far this machine's clock and Whop's may be apart, unless the application says otherwise. */
    static final Duration USUAL_TOLERANCE = Duration.ofSeconds(60);

    private static final Duration LARGEST_TOLERANCE = Duration.ofMinutes(10);
    /** Whop's tokens have less than a thousand characters; parsing a megabyte is a favour to nobody. */
    private static final int LONGEST_TOKEN = 16_384;

    private final DefaultJWTProcessor<SecurityContext> signatures = new DefaultJWTProcessor<>();
    private final String what;
    private final String issuer;
    private final String audience;
    private final Clock clock;
    private final Duration tolerance;

    SignedTokens(
            JWKSource<SecurityContext> keys,
            String what,
            String issuer,
            String audience,
            Clock clock,
            Duration tolerance) {
        this.what = what;
        this.issuer = issuer;
        this.audience = audience;
        this.clock = clock;
        this.tolerance = tolerance;
        signatures.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, keys));
        // Whop does not promise a "typ". Issuer, audience and nonce keep the kinds of token apart.
        signatures.setJWSTypeVerifier((type, context) -> {});
        // The claims are checked below, against the injected clock and with a reason each.
        signatures.setJWTClaimsSetVerifier((claims, context) -> {});
    }

    /** How far apart the two clocks may be: some time, but not so much that an end means nothing. */
    static Duration tolerance(Duration tolerance) {
        if (tolerance.isNegative() || tolerance.compareTo(LARGEST_TOLERANCE) > 0) {
            throw new IllegalArgumentException(
                    "The clock tolerance must be between zero and " + LARGEST_TOLERANCE + ", not " + tolerance + ".");
        }
        return tolerance;
    }

    JWTClaimsSet verify(@Nullable String token) {
        if (token == null || token.isBlank()) {
            throw refused(Reason.MISSING, "There is no " + what + ".", null);
        }
        if (token.length() > LONGEST_TOKEN) {
            throw refused(Reason.MALFORMED, "The " + what + " is longer than any of Whop's.", null);
        }
        JWTClaimsSet claims = signed(token.strip());
        if (!issuer.equals(claims.getIssuer())) {
            throw refused(
                    Reason.ISSUER, "The " + what + " was not issued by " + issuer + ". Check the environment.", null);
        }
        if (!List.of(audience).equals(claims.getAudience())) {
            throw refused(
                    Reason.AUDIENCE,
                    "The " + what + " was issued for another application than " + audience + ". Check the app's id.",
                    null);
        }
        if (claims.getSubject() == null || claims.getSubject().isBlank()) {
            throw refused(Reason.MALFORMED, "The " + what + " names nobody (sub).", null);
        }
        withinItsTime(claims);
        return claims;
    }

    InvalidTokenException refused(Reason reason, String message, @Nullable Throwable cause) {
        return new InvalidTokenException(reason, message, cause);
    }

    private JWTClaimsSet signed(String token) {
        SignedJWT parsed = parsed(token);
        try {
            return signatures.process(parsed, null);
        } catch (BadJOSEException badSignature) {
            throw refused(
                    Reason.SIGNATURE,
                    "The " + what + " is not signed with ES256 by one of Whop's current keys. Check the environment.",
                    badSignature);
        } catch (JOSEException notVerifiable) {
            throw refused(Reason.SIGNATURE, "The " + what + " cannot be verified.", notVerifiable);
        }
    }

    private SignedJWT parsed(String token) {
        try {
            SignedJWT parsed = SignedJWT.parse(token);
            if (parsed.getJWTClaimsSet() != null) {
                return parsed;
            }
        } catch (ParseException | RuntimeException notAToken) {
            // The parser stumbles over some nonsense, such as null for a header. Not chained: it may quote the token.
        }
        throw refused(Reason.MALFORMED, "The " + what + " is no signed JWT.", null);
    }

    private void withinItsTime(JWTClaimsSet claims) {
        Instant now = clock.instant();
        Date expires = claims.getExpirationTime();
        if (expires != null && !now.isBefore(expires.toInstant().plus(tolerance))) {
            throw refused(Reason.EXPIRED, "The " + what + " ended at " + expires.toInstant() + ".", null);
        }
        for (Date start : new @Nullable Date[] {claims.getNotBeforeTime(), claims.getIssueTime()}) {
            if (start != null && now.plus(tolerance).isBefore(start.toInstant())) {
                throw refused(
                        Reason.NOT_YET_VALID,
                        "The " + what + " begins at " + start.toInstant() + ", and here it is " + now
                                + ". Set this machine's clock.",
                        null);
            }
        }
    }

    static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
