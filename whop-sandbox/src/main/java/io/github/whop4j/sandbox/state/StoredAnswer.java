package io.github.whop4j.sandbox.state;

import java.time.Instant;

/**
 * What was answered to an idempotency key; given again, byte for byte, to the same request.
 *
 * @param key the caller and the {@code Idempotency-Key}
 * @param fingerprint of the request
 * @param status the HTTP status
 * @param body the body
 * @param expiresAt when the key may be used anew
 */
public record StoredAnswer(String key, String fingerprint, int status, String body, Instant expiresAt) {}
