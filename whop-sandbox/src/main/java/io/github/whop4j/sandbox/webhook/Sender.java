package io.github.whop4j.sandbox.webhook;

import io.github.whop4j.sandbox.state.Delivery;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.WebhookEndpoint;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due, in Whop's rhythm: at once, then after about 10, 20 and 40 seconds, then it gives up. What is under way
 * is remembered in memory only: after a crash it is sent again, so a receiver sees each event at least once.
 */
public final class Sender {
    static final int ATTEMPTS = 4;

    private static final Logger log = LoggerFactory.getLogger(Sender.class);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final int UNDER_WAY_AT_ONCE = 32;

    private final State state;
    private final Webhooks webhooks;
    /** Another one after all rows were replaced: by that, those of before are known. */
    private volatile Set<String> underWay = ConcurrentHashMap.newKeySet();

    private @Nullable HttpClient client;

    /**
     * Prepares to send.
     *
     * @param state whose clock says what is due
     * @param webhooks the outbox
     */
    public Sender(State state, Webhooks webhooks) {
        this.state = state;
        this.webhooks = webhooks;
        state.store().onRestore(() -> underWay = ConcurrentHashMap.newKeySet());
    }

    /**
     * Starts to send everything that is due, without waiting for answers. Called from one thread at a time.
     *
     * @return whether anything is still to be sent, now or later
     */
    public boolean sendDue() {
        Instant now = state.clock().instant();
        List<Delivery> pending = state.store()
                .read(() -> webhooks.table().stream()
                        .filter(delivery -> delivery.status().equals(Webhooks.PENDING))
                        .toList());
        for (Delivery delivery : pending) {
            Instant due = delivery.dueAt();
            boolean ready = due != null && !due.isAfter(now) && underWay.size() < UNDER_WAY_AT_ONCE;
            if (ready && underWay.add(delivery.id())) {
                // Read again: the answer to an attempt may have come in between the list and the mark.
                if (delivery.equals(state.store().read(() -> webhooks.table().find(delivery.id())))) {
                    send(delivery);
                } else {
                    underWay.remove(delivery.id());
                }
            }
        }
        return !pending.isEmpty();
    }

    private void send(Delivery delivery) {
        Instant sent = state.clock().instant();
        WebhookEndpoint endpoint = state.store().read(() -> webhooks.endpoints().get(delivery.endpointId()));
        // The receiver compares with its own clock, which knows nothing of how far ours was advanced by hand.
        long timestamp = state.clock().base().instant().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint.url()))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header("webhook-id", delivery.messageId())
                .header("webhook-timestamp", Long.toString(timestamp))
                .header(
                        "webhook-signature",
                        Signature.of(endpoint.secret(), delivery.messageId(), timestamp, delivery.body()))
                .POST(BodyPublishers.ofString(delivery.body()))
                .build();
        Set<String> marks = underWay;
        var unused = client().sendAsync(request, BodyHandlers.discarding()).whenComplete((answer, failure) -> {
            try {
                note(delivery.id(), attempt(sent, answer, failure), marks);
            } catch (RuntimeException closed) {
                log.debug("The answer to {} came too late", delivery.id(), closed);
            } finally {
                marks.remove(delivery.id());
            }
        });
    }

    private static Delivery.Attempt attempt(
            Instant sent, @Nullable HttpResponse<?> answer, @Nullable Throwable failure) {
        if (answer == null) {
            Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
            return new Delivery.Attempt(sent, null, String.valueOf(cause));
        }
        boolean accepted = answer.statusCode() / 100 == 2;
        return new Delivery.Attempt(
                sent, answer.statusCode(), accepted ? null : "Answered " + answer.statusCode() + " instead of 2xx");
    }

    private void note(String id, Delivery.Attempt attempt, Set<String> marks) {
        state.store().run(() -> {
            if (marks != underWay) {
                // All rows were replaced meanwhile: the delivery of this id is another one.
                return;
            }
            Delivery delivery = webhooks.table().get(id);
            List<Delivery.Attempt> attempts = new ArrayList<>(delivery.attempts());
            attempts.add(attempt);
            int left = delivery.attemptsLeft() - 1;
            Delivery next;
            if (attempt.error() == null) {
                next = delivery.next("delivered", left, null, attempts);
            } else if (left <= 0) {
                next = delivery.next("given_up", 0, null, attempts);
            } else {
                Duration wait = FIRST_RETRY.multipliedBy(1L << (ATTEMPTS - 1 - left));
                next = delivery.next(Webhooks.PENDING, left, attempt.at().plus(wait), attempts);
            }
            webhooks.table().put(next);
        });
    }

    /** Made when first needed: it costs more time than all the rest of a sandbox's start. */
    private synchronized HttpClient client() {
        HttpClient existing = client;
        if (existing == null) {
            existing = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(TIMEOUT)
                    .build();
            client = existing;
        }
        return existing;
    }
}
