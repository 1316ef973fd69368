package io.github.whop4j.client.contract;

import io.github.whop4j.client.internal.json.Json;
import io.github.whop4j.client.webhooks.EventType;
import io.github.whop4j.client.webhooks.EventTypes;
import io.github.whop4j.client.webhooks.WebhookEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the constant of an event against the contract, and reads samples of its data. */
final class EventCheck {
    private final Event event;
    private final EventType<?> type;
    private final Drifts drifts = new Drifts();

    private EventCheck(Event event, EventType<?> type) {
        this.event = event;
        this.type = type;
    }

    /** The constant for an event, if there is one. */
    static Optional<EventType<?>> type(Event event) {
        try {
            return Optional.of(
                    (EventType<?>) EventTypes.class.getField(event.constant()).get(null));
        } catch (NoSuchFieldException untyped) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new LinkageError(event.name(), e);
        }
    }

    static List<String> drifts(Event event) {
        return type(event)
                .map(type -> new EventCheck(event, type).drifts())
                .orElse(List.of(
                        event.name() + ": contract has it, Java has no constant EventTypes." + event.constant()));
    }

    private List<String> drifts() {
        List<String> spellings = spellings();
        new TypeCheck(Use.RECEIVED, drifts).check(type.model(), event.data(), "", event.name() + " data");
        for (Sample sample : Sample.values()) {
            for (int seed = 0; seed < sample.times() && !spellings.isEmpty(); seed++) {
                read(spellings.get(seed % spellings.size()), sample, seed);
            }
        }
        return drifts.lines();
    }

    /** Those that lead to the constant. */
    private List<String> spellings() {
        if (!type.name().equals(event.name())) {
            drifts.add(event.name(), "its constant has the name {}", type.name());
        }
        List<String> spellings = new ArrayList<>();
        for (String spelling : event.spellings()) {
            Optional<EventType<?>> found = EventTypes.find(spelling);
            if (found.equals(Optional.of(type))) {
                spellings.add(spelling);
            } else {
                drifts.add(event.name(), "is also spelled {}, which leads to {}", spelling, found);
            }
        }
        return spellings;
    }

    private void read(String spelling, Sample sample, int seed) {
        String where = event.name() + " data (" + sample + ", seed " + seed + ")";
        Object data = new SampleJson(sample, seed).of(event.data());
        String json = Json.write(Map.of("id", "msg_1", "api_version", "v1", "type", spelling, "data", data));
        try {
            Object read = WebhookEvent.parseUnverified(json).data(type).orElse(null);
            // Of a variant that no one knew it is enough that the event can be read.
            if (sample != Sample.VARIANT_OF_TOMORROW) {
                new Arrival(drifts).compare(data, read, where);
            }
        } catch (RuntimeException e) {
            drifts.add(where, "cannot be read: {}", e);
        }
    }
}
