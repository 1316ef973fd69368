package io.github.whop4j.client.oauth;

import io.github.whop4j.client.CallInfo;
import io.github.whop4j.client.Secret;
import io.github.whop4j.client.WhopInterruptedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets one refresh of a token fly at a time, and gives its result to everyone who asks for the same one meanwhile or
 * shortly after: a thread that read the old token from the database just before its successor was stored would otherwise
 * spend it a second time and end the session.
 *
 * <p>A refresh flies on a thread of its own. An interrupted caller stops waiting, but the request goes on: Whop may have
 * replaced the token already, and an answer thrown away would end the session just the same.
 *
 * <p>This holds inside one process. Nodes that share a database must take a lock on the person's row around the refresh.
 * Safe for use by many threads; different tokens do not wait for each other.
 */
final class TokenRefresher {

    /** Long enough for the first caller to store the new token; the old one is worthless by then. */
    static final Duration REMEMBERED = Duration.ofSeconds(30);

    /** What makes two refreshes the same: a token may be refreshed into another company's scope. */
    record Key(Secret refreshToken, @Nullable String companyId) {}

    /** One refresh, under way until it has an end. */
    private static final class Flight {
        private final CompletableFuture<OAuthTokens> tokens = new CompletableFuture<>();
        private volatile Instant end = Instant.MAX;

        private boolean isForgotten(Instant now) {
            return !now.minus(REMEMBERED).isBefore(end);
        }
    }

    private final Clock clock;
    /** For errors. */
    private final String path;
    /** Roughly the eldest first; guarded by itself. */
    private final Map<Key, Flight> flights = new LinkedHashMap<>();

    TokenRefresher(Clock clock, String path) {
        this.clock = clock;
        this.path = path;
    }

    OAuthTokens once(Key key, Supplier<OAuthTokens> call) {
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted(0, null); // the caller that will not wait must not spend the token
        }
        Flight mine = new Flight();
        Flight flight;
        synchronized (flights) {
            forget(clock.instant(), key);
            Flight other = flights.putIfAbsent(key, mine);
            flight = other == null ? mine : other;
        }
        if (flight == mine) {
            start(key, flight, call);
        }
        return await(flight);
    }

    /** How many refreshes are under way or remembered. */
    int remembered() {
        synchronized (flights) {
            return flights.size();
        }
    }

    /** What is over at the head, so that each flight is looked at about once, and whatever is over of this key. */
    private void forget(Instant now, Key key) {
        Iterator<Flight> eldest = flights.values().iterator();
        while (eldest.hasNext() && eldest.next().isForgotten(now)) {
            eldest.remove();
        }
        Flight same = flights.get(key);
        if (same != null && same.isForgotten(now)) {
            flights.remove(key);
        }
    }

    private void start(Key key, Flight flight, Supplier<OAuthTokens> call) {
        Thread thread = new Thread(() -> fly(key, flight, call), "whop-refresh");
        thread.setDaemon(true); // its callers wait for it; without any, the JVM need not
        try {
            thread.start();
        } catch (Error noThread) {
            fail(key, flight, noThread);
        }
    }

    private void fly(Key key, Flight flight, Supplier<OAuthTokens> call) {
        try {
            OAuthTokens tokens = call.get();
            flight.end = clock.instant();
            flight.tokens.complete(tokens);
        } catch (RuntimeException | Error failure) {
            fail(key, flight, failure);
        }
    }

    /** A failure is shared with those who wait, but not remembered: the next caller tries for real. */
    private void fail(Key key, Flight flight, Throwable failure) {
        synchronized (flights) {
            flights.remove(key, flight);
        }
        flight.tokens.completeExceptionally(failure);
    }

    private OAuthTokens await(Flight flight) {
        try {
            return flight.tokens.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw interrupted(1, interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("The refresh this thread waited for broke down.", failed.getCause());
        }
    }

    private WhopInterruptedException interrupted(int sent, @Nullable InterruptedException cause) {
        return new WhopInterruptedException(
                CallInfo.builder("POST", path).attempts(sent).build(), cause);
    }
}
