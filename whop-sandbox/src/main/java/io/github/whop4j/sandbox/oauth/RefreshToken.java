package io.github.whop4j.sandbox.oauth;

/**
 * A refresh token, kept after use so that a second use is noticed.
 *
 * @param token the token itself
 * @param grantId the family it belongs to
 * @param spent true once it was exchanged for the next one
 */
public record RefreshToken(String token, String grantId, boolean spent) {
    RefreshToken spend() {
        return new RefreshToken(token, grantId, true);
    }
}
