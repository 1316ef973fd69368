package io.github.whop4j.client.oauth;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/**
 * What a token says, believed or not. Each part is null when the token does not say it.
 *
 * @param issuer {@code iss}
 * @param audience {@code aud}; a single one may stand without a list
 * @param subject {@code sub}
 * @param nonce {@code nonce}; null as well when it is no text
 * @param expiresAt {@code exp}, to the second
 * @param notBefore {@code nbf}, to the second
 * @param issuedAt {@code iat}, to the second
 */
record TokenClaims(
        @Nullable String issuer,
        List<String> audience,
        @Nullable String subject,
        @Nullable String nonce,
        @Nullable Instant expiresAt,
        @Nullable Instant notBefore,
        @Nullable Instant issuedAt) {

    /** Reads them from JSON; one that is of another type than it should be spoils them all. */
    static TokenClaims parse(String json) throws InvalidJwtException, MalformedClaimException {
        JwtClaims claims = JwtClaims.parse(json);
        return new TokenClaims(
                claims.getIssuer(),
                claims.hasAudience() ? List.copyOf(claims.getAudience()) : List.of(),
                claims.getSubject(),
                claims.getClaimValue("nonce") instanceof String nonce ? nonce : null,
                instant(claims.getExpirationTime()),
                instant(claims.getNotBefore()),
                instant(claims.getIssuedAt()));
    }

    /** Who it is about, of a token whose subject was checked. */
    String person() {
        return Objects.requireNonNull(subject);
    }

    private static @Nullable Instant instant(@Nullable NumericDate date) {
        return date == null ? null : Instant.ofEpochSecond(date.getValue());
    }
}
