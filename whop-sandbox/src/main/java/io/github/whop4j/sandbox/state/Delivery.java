package io.github.whop4j.sandbox.state;

import io.github.whop4j.sandbox.fault.Forgery;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one endpoint. It is stored in the change that caused the event, so a crash cannot lose it.
 *
 * @param id {@code dlv_…}
 * @param endpointId to whom; where that is, is looked up at each attempt
 * @param messageId {@code msg_…}, the {@code webhook-id} header: the same on every attempt
 * @param type dotted, as in payment.succeeded
 * @param companyId whose event
 * @param body the envelope, byte for byte as sent
 * @param status pending, delivered, given_up or dropped
 * @param attemptsLeft before it is given up
 * @param dueAt when to try next, null when finished
 * @param attempts what happened so far
 * @param createdAt when the event happened
 * @param flaw what goes wrong on the way, null for nothing
 */
public record Delivery(
        String id,
        String endpointId,
        String messageId,
        String type,
        String companyId,
        String body,
        String status,
        int attemptsLeft,
        @Nullable Instant dueAt,
        List<Attempt> attempts,
        Instant createdAt,
        @Nullable Flaw flaw) {
    /**
     * This delivery a step further; it is not held back any more.
     *
     * @param attemptsLeft how many attempts are left
     * @param dueAt when to try next, null when finished
     * @param attempts what happened so far
     * @return a copy
     */
    public Delivery next(String status, int attemptsLeft, @Nullable Instant dueAt, List<Attempt> attempts) {
        Flaw moved = flaw == null ? null : new Flaw(false, flaw.forgery(), flaw.forgedAttempts());
        return new Delivery(
                id,
                endpointId,
                messageId,
                type,
                companyId,
                body,
                status,
                attemptsLeft,
                dueAt,
                attempts,
                createdAt,
                moved);
    }

    /**
     * Whether it waits for a later one to arrive before it.
     *
     * @return true until that, its time or a user lets it go
     */
    public boolean heldBack() {
        return flaw != null && flaw.heldBack();
    }

    /**
     * How the next attempt is forged.
     *
     * @return how, null when it is not
     */
    public @Nullable Forgery forgery() {
        return flaw == null || attempts.size() >= flaw.forgedAttempts() ? null : flaw.forgery();
    }

    /**
     * What goes wrong with a delivery.
     *
     * @param heldBack true: a later one is to arrive before it
     * @param forgery how its first attempts are forged, null for not
     * @param forgedAttempts how many of them
     */
    public record Flaw(boolean heldBack, @Nullable Forgery forgery, int forgedAttempts) {}

    /**
     * One try.
     *
     * @param at when it was sent
     * @param status the HTTP status it was answered with, null when there was no answer
     * @param error what went wrong, null after a 2xx
     */
    public record Attempt(
            Instant at, @Nullable Integer status, @Nullable String error) {}
}
