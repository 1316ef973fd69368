package io.github.whop4j.gigflow.web.session;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A browser's session as stored.
 *
 * @param hash SHA-256, in hex, of the cookie's value; the value itself is stored nowhere
 * @param userId whose it is; null before sign-in
 * @param csrfToken what every unsafe request must show
 * @param flash shown on the next page; null for none
 */
record Session(
        String hash,
        @Nullable UUID userId,
        String csrfToken,
        @Nullable Flash flash) {
    Optional<UUID> owner() {
        return Optional.ofNullable(userId);
    }
}
