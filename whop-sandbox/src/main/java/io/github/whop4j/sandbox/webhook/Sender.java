package io.github.whop4j.sandbox.webhook;

import io.github.whop4j.sandbox.state.Delivery;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.WebhookEndpoint;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
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
     */
    public void sendDue() {
        Instant now = state.clock().instant();
        // Seen together: what is due, to whom it goes, and the marks of the rows it was found among.
        Batch batch = state.store().read(() -> {
            Set<String> marks = underWay;
            List<Delivery> due = webhooks.outbox()
                    .due(now, delivery -> !marks.contains(delivery.id()), UNDER_WAY_AT_ONCE - marks.size());
            return new Batch(
                    due.stream()
                            .map(delivery ->
                                    new Posting(delivery, webhooks.endpoints().get(delivery.endpointId())))
                            .toList(),
                    marks);
        });
        for (Posting posting : batch.postings()) {
            batch.marks().add(posting.delivery().id());
            send(posting.delivery(), posting.endpoint(), batch.marks());
        }
    }

    /** Whether something seems due and it can be sent, at a glance: what is due may be under way. */
    boolean due() {
        Instant earliest = webhooks.outbox().earliest();
        return earliest != null
                && underWay.size() < UNDER_WAY_AT_ONCE
                && !earliest.isAfter(state.clock().instant());
    }

    /** Whether anything is to be sent, now or later. */
    boolean waiting() {
        return webhooks.outbox().earliest() != null;
    }

    private record Posting(Delivery delivery, WebhookEndpoint endpoint) {}

    private record Batch(List<Posting> postings, Set<String> marks) {}

    private void send(Delivery delivery, WebhookEndpoint endpoint, Set<String> marks) {
        Instant sent = state.clock().instant();
        // The receiver compares with its own clock, which knows nothing of how far ours was advanced by hand.
        Instant receivers = state.clock().base().instant();
        HttpRequest request = new DeliveryRequest(delivery, endpoint.secret(), receivers, delivery.forgery())
                .to(endpoint.url(), TIMEOUT);
        var unused = client().sendAsync(request, BodyHandlers.discarding()).whenComplete((answer, failure) -> {
            try {
                note(delivery.id(), attempt(sent, answer, failure), marks);
            } catch (RuntimeException closed) {
                LOG.debug("The answer to {} came too late", delivery.id(), closed);
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
            Delivery delivery = Objects.requireNonNull(webhooks.outbox().find(id), id);
            Delivery next = webhooks.outbox().put(after(delivery, attempt));
            if (attempt.error() == null) {
                webhooks.outbox().release(next, state.clock().instant());
            }
            // Still in the change: the caller that hears of it finds the place free.
            marks.remove(id);
        });
    }

    private static Delivery after(Delivery delivery, Delivery.Attempt attempt) {
        List<Delivery.Attempt> attempts = new ArrayList<>(delivery.attempts());
        attempts.add(attempt);
        int left = delivery.attemptsLeft() - 1;
        if (attempt.error() == null) {
            return delivery.next(DeliveryQueue.DELIVERED, left, null, attempts);
        }
        if (left <= 0) {
            return delivery.next(DeliveryQueue.GIVEN_UP, 0, null, attempts);
        }
        Duration wait = FIRST_RETRY.multipliedBy(1L << (ATTEMPTS - 1 - left));
        return delivery.next(DeliveryQueue.PENDING, left, attempt.at().plus(wait), attempts);
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
