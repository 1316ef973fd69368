package io.github.whop4j.client.webhooks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of event and the class its data is read as. {@link EventTypes} has those this version knows; for another one,
 * such as one Whop added later, make a key of your own: {@code EventType.of("card.created", Card.class)}. An application
 * that is a Java module opens the package of such a class to {@code io.github.whop4j.client}.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param <T> what {@link WebhookEvent#data(EventType)} answers; a record for keys of your own
 */
public final class EventType<T> {

    private final String name;
    private final Set<String> spellings;
    private final Class<T> model;

    private EventType(String name, Class<T> model, Set<String> spellings) {
        this.name = name;
        this.model = model;
        this.spellings = spellings;
    }

    /**
     * A key for an event.
     *
     * @param name the name Whop's current API uses, with dots: {@code payment.succeeded}
     * @param model what the event's data is read as
     * @param otherSpellings further names of the same event, each in full; nothing is derived, because names hold
     *     underscores of their own ({@code payout_method.created})
     * @param <T> what the event's data is read as
     */
    public static <T> EventType<T> of(String name, Class<T> model, String... otherSpellings) {
        Set<String> spellings = new LinkedHashSet<>(List.of(otherSpellings));
        spellings.add(name);
        return new EventType<>(name, model, Set.copyOf(spellings));
    }

    /**
     * The event's name in Whop's current API.
     *
     * @return with dots, as {@code payment.succeeded}
     */
    public String name() {
        return name;
    }

    /**
     * What the event's data is read as.
     *
     * @return the model
     */
    public Class<T> model() {
        return model;
    }

    /**
     * Every name this event is known by on the wire.
     *
     * @return the current name and the older ones
     */
    public Set<String> spellings() {
        return spellings;
    }

    /** Two keys are the same when their names are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventType<?> that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
