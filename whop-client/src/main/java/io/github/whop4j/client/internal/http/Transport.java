package io.github.whop4j.client.internal.http;

import io.github.whop4j.client.CallInfo;
import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.Secret;
import io.github.whop4j.client.WhopDecodingException;
import io.github.whop4j.client.internal.http.Outcome.Answered;
import io.github.whop4j.client.internal.json.Json;
import java.lang.reflect.Type;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okio.ByteString;

/** From a request without credentials to the value of its answer. */
public final class Transport {
    private final Settings settings;
    private final Sources sources;
    private final Attempts attempts;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * Sends through the given factory.
     *
     * @param calls usually an OkHttp client
     * @param settings what calls fall back to
     * @param sources time and chance
     */
    public Transport(Call.Factory calls, Settings settings, Sources sources) {
        this.settings = settings;
        this.sources = sources;
        this.attempts = new Attempts(calls, sources.nanoTime());
    }

    /**
     * The API base all requests live under.
     *
     * @return ends in a slash
     */
    public HttpUrl base() {
        return settings.base();
    }

    /** From now on calls are refused. */
    public void close() {
        closed.set(true);
    }

    /**
     * A decoded answer with the story behind it.
     *
     * @param value never null
     * @param body what it was read from
     * @param call what happened on the wire
     */
    public record Received(Object value, ByteString body, CallInfo call) {
        /**
         * The text it was read from.
         *
         * @return made when first asked for
         */
        public String rawBody() {
            return body.utf8();
        }
    }

    /**
     * Runs the call and reads its answer.
     *
     * @param bare the request without the headers every request has
     * @param options of this call
     * @param type what to read the answer as
     * @return the value
     */
    public Received send(Request bare, RequestOptions options, Type type) {
        if (closed.get()) {
            throw new IllegalStateException("This WhopClient is closed. Build one per application and keep it open.");
        }
        Exchange exchange = new Exchange(attempts, settings, sources, complete(bare, options), options);
        Answered answer = exchange.run();
        CallInfo info = exchange.info(answer);
        Object value = Json.read(answer.bytes(), type, info);
        if (value == null) {
            throw new WhopDecodingException("null instead of a value", answer.body(), null, info);
        }
        if (options.observer() != null) {
            options.observer().accept(info);
        }
        return new Received(value, answer.bytes(), info);
    }

    private Request complete(Request bare, RequestOptions options) {
        Secret token = options.token() == null ? settings.apiKey() : options.token();
        Request.Builder request = bare.newBuilder();
        options.headers().forEach(request::header);
        request.header("Authorization", "Bearer " + token.reveal())
                .header("Api-Version-Date", options.apiVersion() == null ? settings.apiVersion() : options.apiVersion())
                .header("Accept", "application/json")
                .header("User-Agent", settings.userAgent());
        if (settings.appId() != null) {
            request.header("X-Whop-App-Id", settings.appId());
        }
        if (bare.method().equals("POST")) {
            String key = options.idempotencyKey();
            request.header("Idempotency-Key", key == null ? sources.keys().get() : key);
        }
        return request.build();
    }
}
