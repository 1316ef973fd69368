package io.github.whop4j.client.internal.http;

import io.github.whop4j.client.Secret;
import java.time.Duration;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What a client was built with and every call falls back to.
 *
 * @param base the API base, ends in a slash
 * @param apiKey the bearer token
 * @param appId sent as {@code X-Whop-App-Id}, or null
 * @param apiVersion sent as {@code Api-Version-Date}
 * @param userAgent sent as {@code User-Agent}
 * @param attemptTimeout for one attempt, from connecting to the last byte of the body
 * @param timeout for all attempts and the waits between them
 * @param maxRetries how often to try again
 */
public record Settings(
        HttpUrl base,
        Secret apiKey,
        @Nullable String appId,
        String apiVersion,
        String userAgent,
        Duration attemptTimeout,
        Duration timeout,
        int maxRetries) {}
