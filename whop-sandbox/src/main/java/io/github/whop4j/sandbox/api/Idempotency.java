package io.github.whop4j.sandbox.api;

import io.github.whop4j.sandbox.http.Handler;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.StoredAnswer;
import io.github.whop4j.sandbox.state.Table;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * {@code Idempotency-Key}: the same key and request get the same answer, byte for byte, for 24 hours, refusals included. The
 * answer is stored in the change that made the effect, so after a crash there are both or neither.
 */
final class Idempotency {
    private static final int LONGEST_KEY = 255;
    private static final Duration KEPT = Duration.ofHours(24);

    private final State state;
    private final Table<StoredAnswer> answers;
    /** Keys whose request is being answered right now, with its fingerprint. */
    private final Map<String, String> underWay = new ConcurrentHashMap<>();

    Idempotency(State state) {
        this.state = state;
        this.answers = state.store().table("idempotency", StoredAnswer.class, StoredAnswer::key);
    }

    /**
     * Answers, or answers again.
     *
     * @param perform makes the effect, inside a change
     * @param around stands between the effect and the caller (faults); what it answers by itself is not kept
     */
    Response guard(Principal principal, Request request, Handler perform, UnaryOperator<Handler> around) {
        String sent = request.header("Idempotency-Key");
        if (sent == null) {
            return around.apply(perform).handle(request);
        }
        if (sent.isEmpty() || sent.getBytes(StandardCharsets.UTF_8).length > LONGEST_KEY) {
            throw WhopError.invalid("Idempotency-Key must be 1 to " + LONGEST_KEY + " bytes long.");
        }
        String key = principal.credential() + ' ' + sent;
        String fingerprint = fingerprint(request);
        String running = underWay.putIfAbsent(key, fingerprint);
        if (running != null) {
            checkSame(running, fingerprint);
            throw WhopError.conflict(
                    "idempotency_request_in_progress", "A request with this Idempotency-Key is still being answered.");
        }
        try {
            Handler handler = once -> {
                Response again = replay(key, fingerprint);
                return again == null ? first(key, fingerprint, once, perform) : again;
            };
            return around.apply(handler).handle(request);
        } finally {
            underWay.remove(key);
        }
    }

    private @Nullable Response replay(String key, String fingerprint) {
        StoredAnswer stored = state.store().read(() -> answers.find(key));
        if (stored == null || !state.clock().instant().isBefore(stored.expiresAt())) {
            return null;
        }
        checkSame(stored.fingerprint(), fingerprint);
        return Response.of(stored.status(), Response.JSON, stored.body()).header("Idempotent-Replayed", "true");
    }

    private Response first(String key, String fingerprint, Request request, Handler perform) {
        try {
            return state.store().change(() -> keep(key, fingerprint, perform.handle(request)));
        } catch (WhopError refusal) {
            // The effect was undone; the refusal itself is kept.
            return state.store().change(() -> keep(key, fingerprint, refusal.toResponse()));
        }
    }

    private Response keep(String key, String fingerprint, Response response) {
        answers.stream()
                .takeWhile(old -> !state.clock().instant().isBefore(old.expiresAt()))
                .toList()
                .forEach(old -> answers.remove(old.key()));
        answers.put(new StoredAnswer(
                key,
                fingerprint,
                response.status(),
                response.body().utf8(),
                state.clock().instant().plus(KEPT)));
        return response;
    }

    private static void checkSame(String before, String now) {
        if (!before.equals(now)) {
            throw WhopError.badRequest(
                    "idempotency_key_mismatch",
                    "This Idempotency-Key was used for another request (method, path, query, body or"
                            + " Api-Version-Date differ).");
        }
    }

    private static String fingerprint(Request request) {
        String head = String.join(
                "\n",
                request.method().name(),
                request.path(),
                request.rawQuery(),
                Objects.requireNonNullElse(request.header("Api-Version-Date"), ""),
                request.body().sha256().hex());
        return ByteString.encodeUtf8(head).sha256().hex();
    }
}
