package io.github.whop4j.client.oauth;

import io.github.whop4j.client.CallInfo;
import io.github.whop4j.client.Secret;
import io.github.whop4j.client.WhopInterruptedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
 * <p>This holds inside one process. Nodes that share a database must take a lock on the person's row around the refresh.
 */
final class Refreshes {

    /** Long enough for the first caller to store the new token; the old one is worthless by then. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    /** What makes two refreshes the same: a token may be refreshed into another company's scope. */
    record Key(Secret refreshToken, @Nullable String companyId) {}

    private record Flight(CompletableFuture<OAuthTokens> tokens, Instant started) {}

    private final Clock clock;
    /** Eldest first; guarded by itself. */
    private final Map<Key, Flight> flights = new LinkedHashMap<>();

    Refreshes(Clock clock) {
        this.clock = clock;
    }

    OAuthTokens once(Key key, Supplier<OAuthTokens> call) {
        Flight mine = new Flight(new CompletableFuture<>(), clock.instant());
        Flight other;
        synchronized (flights) {
            flights.values().removeIf(old -> old.tokens().isDone() && isForgotten(old, mine.started()));
            other = flights.putIfAbsent(key, mine);
        }
        return other == null ? fly(key, mine, call) : await(other);
    }

    private static boolean isForgotten(Flight flight, Instant now) {
        return flight.started().plus(REMEMBERED).isBefore(now);
    }

    private OAuthTokens fly(Key key, Flight flight, Supplier<OAuthTokens> call) {
        try {
            OAuthTokens tokens = call.get();
            flight.tokens().complete(tokens);
            return tokens;
        } catch (RuntimeException | Error failure) {
            // A failure is shared with those who wait, but not remembered: the next caller tries for real.
            synchronized (flights) {
                flights.remove(key, flight);
            }
            flight.tokens().completeExceptionally(failure);
            throw failure;
        }
    }

    private static OAuthTokens await(Flight flight) {
        try {
            return flight.tokens().get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new WhopInterruptedException(
                    CallInfo.builder("POST", "/oauth/token").attempts(0).build(), interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("The refresh this thread waited for broke down.", failed.getCause());
        }
    }
}
