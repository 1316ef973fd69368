package io.github.whop4j.client.oauth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.github.whop4j.client.CallInfo;
import io.github.whop4j.client.WhopConnectionException;
import io.github.whop4j.client.oauth.InvalidTokenException.Reason;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks what ID tokens and user tokens have in common: ES256 by one of Whop's keys, issuer, audience, time. */
final class SignedTokens {

    /** How far this machine's clock may be off. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    private final DefaultJWTProcessor<SecurityContext> signatures = new DefaultJWTProcessor<>();
    private final String what;
    private final String issuer;
    private final String audience;
    private final Clock clock;

    SignedTokens(WhopKeys keys, String what, String issuer, String audience, Clock clock) {
        this.what = what;
        this.issuer = issuer;
        this.audience = audience;
        this.clock = clock;
        signatures.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, keys));
        // The claims are checked below, against the injected clock and with a reason each.
        signatures.setJWTClaimsSetVerifier((claims, context) -> {});
    }

    JWTClaimsSet verify(@Nullable String token) {
        if (token == null || token.isBlank()) {
            throw refused(Reason.MISSING, "There is no " + what + ".", null);
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
        try {
            return signatures.process(SignedJWT.parse(token), null);
        } catch (ParseException notAToken) {
            // Not chained: a parser's message may quote the token.
            throw refused(Reason.MALFORMED, "The " + what + " is no signed JWT.", null);
        } catch (BadJOSEException badSignature) {
            throw refused(
                    Reason.SIGNATURE,
                    "The " + what + " is not signed with ES256 by one of Whop's current keys. Check the environment.",
                    badSignature);
        } catch (KeySourceException unknownKeys) {
            throw new WhopConnectionException(
                    CallInfo.builder("GET", "/.well-known/jwks.json").build(), unknownKeys);
        } catch (JOSEException notVerifiable) {
            throw refused(Reason.SIGNATURE, "The " + what + " cannot be verified.", notVerifiable);
        }
    }

    private void withinItsTime(JWTClaimsSet claims) {
        Instant now = clock.instant();
        Date expires = claims.getExpirationTime();
        if (expires != null && !now.isBefore(expires.toInstant().plus(SKEW))) {
            throw refused(Reason.EXPIRED, "The " + what + " ended at " + expires.toInstant() + ".", null);
        }
        for (Date start : new @Nullable Date[] {claims.getNotBeforeTime(), claims.getIssueTime()}) {
            if (start != null && now.plus(SKEW).isBefore(start.toInstant())) {
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
