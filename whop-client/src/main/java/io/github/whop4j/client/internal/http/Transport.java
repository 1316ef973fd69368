package io.github.whop4j.client.internal.http;

import io.github.whop4j.client.CallInfo;
import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.WhopDecodingException;
import io.github.whop4j.client.internal.http.Outcome.Answered;
import io.github.whop4j.client.internal.json.Json;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * From a request without credentials to the value of its answer. Immutable but for its closing; others are derived from it that
 * differ in one respect and share the rest.
 */
public final class Transport {

    /** Hears of every call that was answered. */
    public interface Recorder {
        /**
         * An answer arrived, good or bad.
         *
         * @param call what happened on the wire
         * @param rawBody the text of the answer
         */
        void answered(CallInfo call, String rawBody);
    }

    /** What the first transport and all that are derived from it have in common. */
    private record Common(Attempts attempts, Settings settings, Sources sources, AtomicBoolean closed) {}

    private final Common common;
    private final Credentials credentials;
    private final RequestOptions defaults;
    private final Cancellation cancellation;
    private final @Nullable Recorder recorder;
    private final @Nullable String purpose;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * Sends through the given factory.
     *
     * @param calls usually an OkHttp client
     * @param settings what calls fall back to
     * @param sources time and chance
     * @param credentials of calls that bring no token
     * @param defaults of the options of every call
     */
    public Transport(
            Call.Factory calls, Settings settings, Sources sources, Credentials credentials, RequestOptions defaults) {
        this(
                new Common(new Attempts(calls, sources.nanoTime()), settings, sources, new AtomicBoolean()),
                credentials,
                defaults,
                Cancellation.never(),
                null,
                null);
    }

    private Transport(
            Common common,
            Credentials credentials,
            RequestOptions defaults,
            Cancellation cancellation,
            @Nullable Recorder recorder,
            @Nullable String purpose) {
        this.common = common;
        this.credentials = credentials;
        this.defaults = defaults;
        this.cancellation = cancellation;
        this.recorder = recorder;
        this.purpose = purpose;
    }

    /**
     * The same with other credentials.
     *
     * @param other of calls that bring no token
     * @return a transport that is closed on its own, or with the first one
     */
    public Transport with(Credentials other) {
        return new Transport(common, other, defaults, cancellation, recorder, other.purpose());
    }

    /**
     * The same with more defaults.
     *
     * @param options stand above the defaults there are, and below those of a call
     * @return a transport that is closed on its own, or with the first one
     */
    public Transport with(RequestOptions options) {
        return new Transport(common, credentials, options.over(defaults), cancellation, recorder, purpose);
    }

    /**
     * The same for one operation that may be cancelled.
     *
     * @return a transport that is closed on its own, or with the first one
     */
    public Transport with(Cancellation one) {
        return new Transport(common, credentials, defaults, one, recorder, purpose);
    }

    /**
     * The same with one more observer.
     *
     * @param one hears of every answer, on the thread of the call
     * @return a transport that is closed on its own, or with the first one
     */
    public Transport with(Recorder one) {
        Recorder known = recorder;
        Recorder both = known == null
                ? one
                : (call, rawBody) -> {
                    known.answered(call, rawBody);
                    one.answered(call, rawBody);
                };
        return new Transport(common, credentials, defaults, cancellation, both, purpose);
    }

    /** The same for a call of the machinery's own, of which no listener hears. */
    Transport inSilence(String reason) {
        RequestOptions silent = defaults.toBuilder().observer(null).build();
        return new Transport(common, credentials, silent, cancellation, null, reason);
    }

    /**
     * The API base all requests live under.
     *
     * @return ends in a slash
     */
    public HttpUrl base() {
        return common.settings().base();
    }

    /**
     * What calls without a token of their own are sent with.
     *
     * @return the credentials
     */
    public Credentials credentials() {
        return credentials;
    }

    /**
     * What ends the calls of this transport early.
     *
     * @return one that never happens, outside of asynchronous operations
     */
    public Cancellation cancellation() {
        return cancellation;
    }

    Sources sources() {
        return common.sources();
    }

    /** Refuses calls through this one from now on. */
    public void close() {
        closed.set(true);
    }

    /** Refuses calls through this one and all that share its connections. */
    public void closeAll() {
        common.closed().set(true);
    }

    /** Complains if this is closed. */
    public void requireOpen() {
        if (closed.get() || common.closed().get()) {
            throw new IllegalStateException("This WhopClient is closed. Build one per application and keep it open.");
        }
    }

    /**
     * A decoded answer with the story behind it.
     *
     * @param value null only for an answer without a type that says nothing
     * @param body what it was read from
     * @param call what happened on the wire, put together when first asked for
     */
    public record Received(@Nullable Object value, ByteString body, Supplier<CallInfo> call) {
        /**
         * The value of an answer that has a type.
         *
         * @return never null
         */
        public Object required() {
            return Objects.requireNonNull(value);
        }

        /**
         * The text it was read from.
         *
         * @return made when first asked for
         */
        public String rawBody() {
            return body.utf8();
        }
    }

    Object run(Operation operation, RequestOptions options) {
        return operation.isList()
                ? CursorPage.first(this, operation, options)
                : send(operation.request(), options, operation.type()).required();
    }

    /** One attempt at something that is not Whop's API: no token, no headers of ours. */
    Outcome sendOnce(Request request, String label, int attempt, Duration timeout) {
        requireOpen();
        return common.attempts().send(request, label, attempt, timeout, cancellation);
    }

    int maxRetries() {
        Integer chosen = defaults.maxRetries();
        return chosen == null ? common.settings().maxRetries() : chosen;
    }

    /** What holds for a call with these options. */
    RequestOptions effective(RequestOptions options) {
        return options.over(defaults);
    }

    /**
     * Runs the call and reads its answer.
     *
     * @param bare the request without the headers every request has
     * @param given options of this call
     * @param type what to read the answer as; {@code Object} for anything, even nothing
     * @return the value
     */
    public Received send(Request bare, RequestOptions given, Type type) {
        requireOpen();
        RequestOptions options = effective(given);
        Request request = RequestHeaders.of(bare, options, common.settings(), sources());
        Exchange exchange = new Exchange(this, common.attempts(), common.settings(), request, options, purpose);
        Answered answer = exchange.run();
        LazyCall call = new LazyCall(exchange, answer);
        if (recorder != null) {
            recorder.answered(call.get(), answer.body());
        }
        Object value = read(answer, type, call);
        if (options.observer() != null) {
            options.observer().accept(call.get());
        }
        return new Received(value, answer.bytes(), call);
    }

    /** Tells the observer. A refusal comes from the exchange itself, because only that knows it from one of its token. */
    void record(CallInfo call, String rawBody) {
        if (recorder != null) {
            recorder.answered(call, rawBody);
        }
    }

    private static @Nullable Object read(Answered answer, Type type, Supplier<CallInfo> call) {
        if (isBlank(answer.bytes())) {
            if (type == Object.class) {
                return null;
            }
            throw new WhopDecodingException("it is empty, where a value was expected", answer.body(), null, call.get());
        }
        Object value = Json.read(answer.bytes(), type, call);
        if (value == null && type != Object.class) {
            throw new WhopDecodingException("null instead of a value", answer.body(), null, call.get());
        }
        return value;
    }

    /** Looks no further than the first byte that is not white space, so that a long answer is not read twice. */
    private static boolean isBlank(ByteString bytes) {
        int at = 0;
        while (at < bytes.size() && bytes.getByte(at) <= ' ' && bytes.getByte(at) >= 0) {
            at++;
        }
        return at == bytes.size();
    }

    /** The environment and whom the calls are for; never a token. */
    @Override
    public String toString() {
        String environment = common.settings().environment();
        return "WhopClient[" + (purpose == null ? environment : environment + ", " + purpose) + "]";
    }
}
