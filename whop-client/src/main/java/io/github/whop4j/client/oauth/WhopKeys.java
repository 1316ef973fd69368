package io.github.whop4j.client.oauth;

import io.github.whop4j.client.CallInfo;
import io.github.whop4j.client.WhopConnectionException;
import io.github.whop4j.client.WhopException;
import io.github.whop4j.client.WhopInterruptedException;
import io.github.whop4j.client.WhopOAuthException;
import io.github.whop4j.client.internal.json.Json;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Whop's public signing keys, fetched when first needed and kept.
 *
 * <ul>
 *   <li>A known key is good for {@link #FRESH} without a question, and for {@link #USABLE} while Whop does not answer.
 *   <li>An unknown key id makes the keys be fetched again at once, so a rotation needs no restart; but not within
 *       {@link #COOL_DOWN} of the last time, so forged ids cannot make this a flood.
 *   <li>A failure is not taken for an answer: it is told apart from "there is no such key", and asked about again after
 *       {@link #PAUSE}.
 * </ul>
 *
 * <p>Safe for use by many threads: one asks while those that need the answer wait for it, and no one else does.
 */
final class WhopKeys implements VerificationKeys {

    static final Duration FRESH = Duration.ofHours(12);
    static final Duration USABLE = Duration.ofHours(24);
    static final Duration COOL_DOWN = Duration.ofSeconds(30);
    static final Duration PAUSE = Duration.ofSeconds(5);

    private final HttpUrl address;
    private final OAuthCalls calls;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Known known = new Known(List.of(), Instant.MIN, Instant.MIN, null);

    /**
     * What is known at one moment.
     *
     * @param fetched when the keys came
     * @param asked when they were last asked for, in vain or not
     * @param failure why that was in vain; null when it was not
     */
    private record Known(
            List<Es256Key> keys,
            Instant fetched,
            Instant asked,
            @Nullable WhopException failure) {

        List<PublicKey> usable(@Nullable String keyId, Instant now) {
            return within(fetched, USABLE, now)
                    ? keys.stream()
                            .filter(key -> key.isNamed(keyId))
                            .map(Es256Key::key)
                            .toList()
                    : List.of();
        }

        boolean isFresh(Instant now) {
            return within(fetched, FRESH, now);
        }

        boolean mayAsk(Instant now) {
            return !within(asked, failure == null ? COOL_DOWN : PAUSE, now);
        }

        /** A clock that was set back makes everything look old, rather than young for as long as it takes. */
        private static boolean within(Instant start, Duration time, Instant now) {
            return !now.isBefore(start) && now.minus(time).isBefore(start);
        }
    }

    WhopKeys(HttpUrl address, OAuthCalls calls, Clock clock) {
        this.address = address;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public List<PublicKey> named(@Nullable String keyId) {
        Known now = known;
        List<PublicKey> keys = now.usable(keyId, clock.instant());
        if (!keys.isEmpty() && (now.isFresh(clock.instant()) || !asking.tryLock())) {
            return keys; // fresh, or someone else is asking already
        }
        if (keys.isEmpty()) {
            await();
        }
        try {
            return asked(keyId);
        } finally {
            asking.unlock();
        }
    }

    /** With the lock: the caller that held it before may have brought the key, or tried in vain. */
    private List<PublicKey> asked(@Nullable String keyId) {
        List<PublicKey> keys = known.usable(keyId, clock.instant());
        if ((keys.isEmpty() || !known.isFresh(clock.instant())) && known.mayAsk(clock.instant())) {
            known = ask();
            keys = known.usable(keyId, clock.instant());
        }
        if (keys.isEmpty() && known.failure() != null) {
            throw new WhopConnectionException(call(), known.failure());
        }
        return keys;
    }

    private Known ask() {
        WhopException failure;
        try {
            List<Es256Key> keys = keys(calls.send(
                            new Request.Builder()
                                    .url(address)
                                    .header("Accept", "application/json")
                                    .build(),
                            List.of())
                    .body());
            return new Known(keys, clock.instant(), clock.instant(), null);
        } catch (WhopInterruptedException interrupted) {
            throw interrupted; // tells of this thread, not of Whop
        } catch (WhopException noAnswer) {
            failure = noAnswer;
        }
        return new Known(known.keys(), known.fetched(), clock.instant(), failure);
    }

    /** At least one key: an empty set would only ever come by mistake, and refuse everyone. */
    private List<Es256Key> keys(String answer) {
        try {
            if (Json.tree(answer) instanceof Map<?, ?> set && set.get("keys") instanceof List<?>) {
                List<JsonWebKey> keys = new JsonWebKeySet(answer).getJsonWebKeys();
                if (!keys.isEmpty()) {
                    return Es256Key.among(keys);
                }
            }
        } catch (JoseException | RuntimeException notAKeySet) {
            // as good as empty
        }
        throw new WhopOAuthException("The answer holds no keys.", null, call());
    }

    private void await() {
        try {
            asking.lockInterruptibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new WhopInterruptedException(call(), interrupted);
        }
    }

    private CallInfo call() {
        return CallInfo.builder("GET", address.encodedPath()).build();
    }
}
