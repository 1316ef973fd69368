package io.github.whop4j.client.oauth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a user token ({@code x-whop-user-token}) whose signature, issuer, audience and expiry were checked.
 *
 * @param userId who is using the app, {@code user_…}
 * @param appId the app it was made for, {@code app_…}
 * @param issuedAt when Whop signed it; null when it does not say
 * @param expiresAt when it ends; null when it does not say
 */
public record UserToken(
        String userId,
        String appId,
        @Nullable Instant issuedAt,
        @Nullable Instant expiresAt) {}
