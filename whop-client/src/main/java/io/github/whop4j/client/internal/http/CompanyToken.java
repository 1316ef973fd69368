package io.github.whop4j.client.internal.http;

import io.github.whop4j.client.CallInfo;
import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.Secret;
import io.github.whop4j.client.WhopApiException;
import io.github.whop4j.client.WhopConnectionException;
import io.github.whop4j.client.WhopDecodingException;
import io.github.whop4j.client.WhopInterruptedException;
import io.github.whop4j.client.WhopTimeoutException;
import io.github.whop4j.client.internal.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * A token limited to one company.
 *
 * @param token what is sent
 * @param renewAt from when on another one is made
 */
record CompanyToken(Secret token, Instant renewAt) {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    /** What Whop gives if it does not say when a token ends. */
    private static final Duration USUAL_LIFE = Duration.ofHours(1);

    /** A call that starts with a token must be over, retries included, before the token is. */
    private static final Duration LONGEST_MARGIN = Duration.ofMinutes(2);

    private static CompanyToken of(Answer answer, Clock clock) {
        Instant now = clock.instant();
        Instant end = answer.expiresAt() == null ? now.plus(USUAL_LIFE) : answer.expiresAt();
        Duration tenth = Duration.between(now, end).dividedBy(10);
        return new CompanyToken(
                answer.token(), end.minus(tenth.compareTo(LONGEST_MARGIN) < 0 ? tenth : LONGEST_MARGIN));
    }

    private record Answer(Secret token, @Nullable Instant expiresAt) {}

    /** Makes tokens for one company. */
    static final class Maker {
        private final String companyId;
        private final String purpose;

        Maker(String companyId) {
            this.companyId = companyId;
            purpose = "needed to act on behalf of " + companyId;
        }

        CompanyToken make(Transport transport, Duration remaining) {
            if (remaining.isNegative() || remaining.isZero()) {
                throw new WhopTimeoutException(call(), null);
            }
            Request request = new Request.Builder()
                    .url(transport
                            .base()
                            .newBuilder()
                            .addPathSegment("access_tokens")
                            .build())
                    .post(RequestBody.create(Json.write(Map.of("company_id", companyId)), JSON))
                    .build();
            RequestOptions options = RequestOptions.builder().timeout(remaining).build();
            try {
                Answer answer = (Answer) transport
                        .inSilence(purpose)
                        .send(request, options, Answer.class)
                        .required();
                return of(answer, transport.sources().clock());
            } catch (WhopDecodingException unreadable) {
                // Neither body nor cause is passed on: both may hold the token.
                throw new WhopDecodingException("no access token in it", "", null, unreadable.call());
            }
        }

        /**
         * Waits for the token another thread is making.
         *
         * @return empty if that thread gave up for a reason of its own: another caller has to make it
         */
        Optional<CompanyToken> await(
                CompletableFuture<CompanyToken> flight, Duration remaining, Cancellation cancellation) {
            CompletableFuture<CompanyToken> mine = flight.copy();
            Runnable stop = () -> mine.cancel(false);
            cancellation.add(stop);
            try {
                return Optional.of(mine.get(remaining.toNanos(), TimeUnit.NANOSECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new WhopInterruptedException(call(), e);
            } catch (TimeoutException e) {
                throw new WhopTimeoutException(call(), e);
            } catch (CancellationException e) {
                if (cancellation.isCancelled()) {
                    throw e;
                }
                return Optional.empty();
            } catch (ExecutionException e) {
                return ofFailure(e.getCause());
            } finally {
                cancellation.remove(stop);
            }
        }

        /** Whop's refusal and a broken network concern all who wait; a deadline or an interrupt was the other thread's own. */
        private static Optional<CompanyToken> ofFailure(@Nullable Throwable failure) {
            if (failure instanceof WhopApiException
                    || failure instanceof WhopConnectionException
                    || failure instanceof WhopDecodingException) {
                throw (RuntimeException) failure;
            }
            return Optional.empty();
        }

        private CallInfo call() {
            return CallInfo.builder("POST", "/access_tokens")
                    .attempts(0)
                    .purpose(purpose)
                    .build();
        }
    }
}
