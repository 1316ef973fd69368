package io.github.whop4j.client.internal.http;

import java.time.Duration;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What a client was built with and every call falls back to.
 *
 * @param environment its name, for messages
 * @param base the API base, ends in a slash
 * @param appId sent as {@code X-Whop-App-Id}, or null
 * @param apiVersion sent as {@code Api-Version-Date}
 * @param userAgent sent as {@code User-Agent}
 * @param attemptTimeout for one attempt, from connecting to the last byte of the body
 * @param timeout for all attempts and the waits between them
 * @param maxRetries how often to try again
 */
public record Settings(
        String environment,
        HttpUrl base,
        @Nullable String appId,
        String apiVersion,
        String userAgent,
        Duration attemptTimeout,
        Duration timeout,
        int maxRetries) {

    /** The host that is called, with its port unless that is the usual one. */
    String host() {
        boolean usual = base.port() == HttpUrl.defaultPort(base.scheme());
        return usual ? base.host() : base.host() + ":" + base.port();
    }
}
