package io.github.whop4j.client;

import io.github.whop4j.client.internal.http.Transport;
import io.github.whop4j.client.internal.json.Json;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** An operation this version has no method for. Fill it, then {@link #send()} it. For one thread. */
public final class RawRequest {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final Set<String> METHODS = Set.of("GET", "POST", "PATCH", "PUT", "DELETE");
    private static final Set<String> WITH_BODY = Set.of("POST", "PATCH", "PUT");

    private final Transport transport;
    private final String method;
    private final HttpUrl.Builder url;
    private @Nullable RequestBody body;
    private RequestOptions options = RequestOptions.none();

    RawRequest(Transport transport, String method, String path) {
        this.transport = transport;
        this.method = method.toUpperCase(Locale.ROOT);
        if (!METHODS.contains(this.method)) {
            throw new IllegalArgumentException("The method is one of " + METHODS + ", not " + method);
        }
        HttpUrl base = transport.base();
        HttpUrl resolved = path.startsWith("/") && !path.startsWith("//") ? base.resolve(path.substring(1)) : null;
        // The key must not follow a path that leads to another host, nor out of the API.
        if (resolved == null || !resolved.toString().startsWith(base.toString())) {
            throw new IllegalArgumentException(
                    "The path starts with a slash and stays below " + base + ", like /plans/plan_1; not " + path);
        }
        this.url = resolved.newBuilder();
    }

    /**
     * Adds a query parameter. Repeat it with a name ending in {@code []} for a list.
     *
     * @param name as Whop's documentation writes it
     * @param value not yet encoded
     */
    public RawRequest query(String name, String value) {
        url.addQueryParameter(name, value);
        return this;
    }

    /**
     * Sets the JSON body.
     *
     * @param fields strings, booleans, whole numbers, {@link java.math.BigDecimal}, lists, maps and request records
     */
    public RawRequest body(Map<String, ? extends @Nullable Object> fields) {
        body = RequestBody.create(Json.write(fields), JSON);
        return this;
    }

    /** Sets what differs for this call. */
    public RawRequest options(RequestOptions options) {
        this.options = options;
        return this;
    }

    /**
     * Sends the request and reads the answer as plain JSON.
     *
     * @return the answer, whose status is 200 to 299; its body may be empty
     */
    public RawResponse send() {
        Transport.Received received = transport.send(request(), options, Object.class);
        return new RawResponse(
                received.value(), received.rawBody(), received.call().get());
    }

    /**
     * Sends the request and reads the answer as a record of your own, its components in camel case.
     *
     * @param <T> of the answer
     * @throws WhopDecodingException if the answer is no such record, or empty
     */
    public <T> T send(Class<T> type) {
        return type.cast(transport.send(request(), options, type).required());
    }

    private Request request() {
        RequestBody sent = body == null && WITH_BODY.contains(method) ? RequestBody.create("", null) : body;
        return new Request.Builder().url(url.build()).method(method, sent).build();
    }
}
