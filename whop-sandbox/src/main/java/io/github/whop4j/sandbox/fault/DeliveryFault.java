package io.github.whop4j.sandbox.fault;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong with deliveries of events. Say what, for which, and how often:
 *
 * <pre>{@code
 * DeliveryFault.late(Duration.ofHours(1)).ofType("payment.succeeded").times(1)
 * DeliveryFault.duplicated().percent(20, seed)
 * }</pre>
 *
 * <p>An instance is a description and can be used more than once; each use counts and draws for itself, once for each
 * endpoint that is told of an event. Time here is the sandbox's, which {@code advance} moves.
 *
 * @param kind what goes wrong
 * @param type for events of which type, dotted; null for all
 * @param endpointId on the way to which endpoint; null for all
 * @param lateness how late for {@link Kind#LATE}, how late at most for {@link Kind#REORDER}, zero for other kinds
 * @param forgery how for {@link Kind#MISSIGN}, null for other kinds
 * @param attempts for {@link Kind#MISSIGN}, how many attempts of a delivery are forged, from the first; 0 for other kinds
 * @param odds how often
 */
public record DeliveryFault(
        Kind kind,
        @Nullable String type,
        @Nullable String endpointId,
        Duration lateness,
        @Nullable Forgery forgery,
        int attempts,
        Odds odds) {
    /** How late a reordered event is at most, unless told otherwise. */
    public static final Duration REORDERED_WITHIN = Duration.ofSeconds(10);

    /** How often an event is tried: forging that many attempts forges all. */
    public static final int ALL_ATTEMPTS = 4;

    private static final Duration LONGEST = Duration.ofDays(366);

    /** What goes wrong. */
    public enum Kind {
        /** It is not sent; it is listed as dropped and can be resent by hand. */
        DROP,
        /** It is sent twice under one {@code webhook-id}. */
        DUPLICATE,
        /** It is sent later. */
        LATE,
        /** It is held until the endpoint has accepted a later event, and sent then. */
        REORDER,
        /** It does not carry the signature it should. */
        MISSIGN
    }

    /**
     * Checks; the named ones below read better.
     *
     * @param kind see above
     * @param type see above
     * @param endpointId see above
     * @param lateness at most 366 days
     * @param forgery see above
     * @param attempts at most {@link #ALL_ATTEMPTS}
     * @param odds see above
     * @throws IllegalArgumentException when it cannot be meant; the message says why
     */
    public DeliveryFault {
        boolean waits = kind == Kind.LATE || kind == Kind.REORDER;
        boolean forges = kind == Kind.MISSIGN;
        check(
                waits
                        ? !lateness.isNegative() && !lateness.isZero() && lateness.compareTo(LONGEST) <= 0
                        : lateness.isZero(),
                waits
                        ? "seconds must be more than nothing and at most 366 days, not " + lateness + "."
                        : "seconds is for late and reorder only.");
        check(forges == (forgery != null), "forgery is for missign only, and that needs one.");
        check(
                forges ? attempts >= 1 && attempts <= ALL_ATTEMPTS : attempts == 0,
                forges
                        ? "attempts must be 1 to " + ALL_ATTEMPTS + ", not " + attempts + "."
                        : "attempts is for missign only.");
    }

    /**
     * Events never come. Each is listed as dropped and can be resent by hand.
     *
     * @return the fault
     */
    public static DeliveryFault dropped() {
        return of(Kind.DROP, Duration.ZERO, null, 0);
    }

    /**
     * Events come twice, under one {@code webhook-id}.
     *
     * @return the fault
     */
    public static DeliveryFault duplicated() {
        return of(Kind.DUPLICATE, Duration.ZERO, null, 0);
    }

    /**
     * Events come late.
     *
     * @param by how late, by the sandbox's clock; at most 366 days
     * @return the fault
     */
    public static DeliveryFault late(Duration by) {
        return of(Kind.LATE, by, null, 0);
    }

    /**
     * Events come after the one that follows them. One that nothing follows comes after {@link #REORDERED_WITHIN}.
     *
     * @return the fault
     */
    public static DeliveryFault reordered() {
        return reordered(REORDERED_WITHIN);
    }

    /**
     * Events come after the one that follows them.
     *
     * @param within how late they are at most, by the sandbox's clock; at most 366 days
     * @return the fault
     */
    public static DeliveryFault reordered(Duration within) {
        return of(Kind.REORDER, within, null, 0);
    }

    /**
     * The first attempt of a delivery is forged; a retry, if it comes to that, is right. See {@link #attempts(int)}.
     *
     * @return the fault
     */
    public static DeliveryFault missigned(Forgery forgery) {
        return of(Kind.MISSIGN, Duration.ZERO, forgery, 1);
    }

    private static DeliveryFault of(Kind kind, Duration lateness, @Nullable Forgery forgery, int attempts) {
        return new DeliveryFault(kind, null, null, lateness, forgery, attempts, Odds.ALWAYS);
    }

    /**
     * The same, for one type of events.
     *
     * @param newType dotted, as in {@code payment.succeeded}
     * @return a copy
     */
    public DeliveryFault ofType(String newType) {
        return new DeliveryFault(kind, newType, endpointId, lateness, forgery, attempts, odds);
    }

    /**
     * The same, on the way to one endpoint.
     *
     * @param newEndpointId {@code hook_…}
     * @return a copy
     */
    public DeliveryFault to(String newEndpointId) {
        return new DeliveryFault(kind, type, newEndpointId, lateness, forgery, attempts, odds);
    }

    /**
     * The same, with more attempts forged.
     *
     * @param newAttempts 1 to {@link #ALL_ATTEMPTS}
     * @return a copy
     */
    public DeliveryFault attempts(int newAttempts) {
        return new DeliveryFault(kind, type, endpointId, lateness, forgery, newAttempts, odds);
    }

    /**
     * The same, so often and no more.
     *
     * @param count 1 or more
     * @return a copy
     */
    public DeliveryFault times(int count) {
        return with(odds.times(count));
    }

    /**
     * The same, by chance.
     *
     * @param percent how likely for each delivery that fits, 1 to 100
     * @param seed decides which: the same seed strikes the same deliveries, first to last
     * @return a copy
     */
    public DeliveryFault percent(int percent, long seed) {
        return with(odds.percent(percent, seed));
    }

    /**
     * The same, as often as said.
     *
     * @return a copy
     */
    public DeliveryFault with(Odds newOdds) {
        return new DeliveryFault(kind, type, endpointId, lateness, forgery, attempts, newOdds);
    }

    private static void check(boolean good, String otherwise) {
        if (!good) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
