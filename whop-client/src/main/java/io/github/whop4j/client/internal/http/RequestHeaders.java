package io.github.whop4j.client.internal.http;

import io.github.whop4j.client.RequestOptions;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** Gives a request everything but its token: headers, extra parameters, and the idempotency key all attempts will carry. */
final class RequestHeaders {
    private RequestHeaders() {}

    static Request of(Request bare, RequestOptions options, Settings settings, Sources sources) {
        Request.Builder request = bare.newBuilder();
        if (settings.appId() != null) {
            request.header("X-Whop-App-Id", settings.appId());
        }
        options.headers().forEach(request::header);
        request.header("Api-Version-Date", options.apiVersion() == null ? settings.apiVersion() : options.apiVersion())
                .header("Accept", "application/json")
                .header("User-Agent", settings.userAgent());
        if (!options.query().isEmpty()) {
            request.url(with(options.query(), bare.url()));
        }
        if (bare.method().equals("POST")) {
            String key = options.idempotencyKey();
            request.header("Idempotency-Key", key == null ? sources.keys().get() : key);
        }
        return request.build();
    }

    private static HttpUrl with(Map<String, List<String>> query, HttpUrl url) {
        HttpUrl.Builder builder = url.newBuilder();
        query.forEach((name, values) -> {
            if (url.queryParameter(name) != null) {
                throw new IllegalArgumentException("The operation itself already sends the query parameter " + name
                        + ": set it there, not in RequestOptions.");
            }
            values.forEach(value -> builder.addQueryParameter(name, value));
        });
        return builder.build();
    }
}
