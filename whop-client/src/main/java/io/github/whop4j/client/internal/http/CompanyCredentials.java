package io.github.whop4j.client.internal.http;

import io.github.whop4j.client.Secret;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens limited to one company: made on first use, made anew shortly before they expire or when Whop refuses one, and
 * by one thread at a time, whose result all others wait for.
 */
final class CompanyCredentials extends Credentials {
    private final Credentials parent;
    private final CompanyToken.Maker maker;
    private final String companyId;

    /** Guarded by this. */
    private @Nullable CompanyToken token;

    /** The token a thread is making right now; guarded by this. */
    private @Nullable CompletableFuture<CompanyToken> flight;

    CompanyCredentials(Credentials parent, String companyId) {
        this.parent = parent;
        this.companyId = companyId;
        maker = new CompanyToken.Maker(companyId);
    }

    @Override
    Secret token(Transport transport, Duration remaining) {
        Sources sources = transport.sources();
        long startedAt = sources.nanoTime().getAsLong();
        while (true) {
            CompletableFuture<CompanyToken> mine = new CompletableFuture<>();
            CompletableFuture<CompanyToken> other;
            synchronized (this) {
                CompanyToken known = fresh(sources.clock());
                if (known != null) {
                    return known.token();
                }
                other = flight;
                if (other == null) {
                    flight = mine;
                }
            }
            Duration left = remaining.minusNanos(sources.nanoTime().getAsLong() - startedAt);
            if (other == null) {
                return make(transport, left, mine).token();
            }
            Optional<CompanyToken> shared = maker.await(other, left, transport.cancellation());
            if (shared.isPresent()) {
                return shared.get().token();
            }
        }
    }

    private @Nullable CompanyToken fresh(Clock clock) {
        return token != null && clock.instant().isBefore(token.renewAt()) ? token : null;
    }

    private CompanyToken make(Transport transport, Duration left, CompletableFuture<CompanyToken> mine) {
        try {
            CompanyToken made = maker.make(transport.with(parent), left);
            landed(made);
            mine.complete(made);
            return made;
        } catch (RuntimeException | Error failure) {
            landed(null);
            mine.completeExceptionally(failure);
            throw failure;
        }
    }

    private synchronized void landed(@Nullable CompanyToken made) {
        token = made;
        flight = null;
    }

    @Override
    synchronized boolean renew(Secret refused) {
        if (token != null && token.token().equals(refused)) {
            token = null;
        }
        return true;
    }

    @Override
    String purpose() {
        return "on behalf of " + companyId;
    }
}
