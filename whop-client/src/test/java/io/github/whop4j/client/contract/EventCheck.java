package io.github.whop4j.client.contract;

import io.github.whop4j.client.internal.json.Json;
import io.github.whop4j.client.webhooks.EventType;
import io.github.whop4j.client.webhooks.EventTypes;
import io.github.whop4j.client.webhooks.WebhookEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the constant of an event against the contract, and reads samples of its data. */
final class EventCheck {
    private EventCheck() {}

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
        Drifts drifts = new Drifts();
        EventType<?> type = type(event).orElse(null);
        if (type == null) {
            drifts.add(event.name(), "contract has it, Java has no constant EventTypes.{}", event.constant());
            return drifts.lines();
        }
        if (!type.name().equals(event.name())) {
            drifts.add(event.name(), "its constant has the name {}", type.name());
        }
        for (String spelling : event.spellings()) {
            Optional<EventType<?>> found = EventTypes.find(spelling);
            if (!found.equals(Optional.of(type))) {
                drifts.add(event.name(), "is also spelled {}, which leads to {}", spelling, found);
            }
        }
        new TypeCheck(Use.RECEIVED, drifts).check(type.model(), event.data(), "", event.name() + " data");
        for (Sample sample : Sample.values()) {
            for (int seed = 0; seed < sample.times(); seed++) {
                read(event, type, sample, seed, drifts);
            }
        }
        return drifts.lines();
    }

    private static void read(Event event, EventType<?> type, Sample sample, int seed, Drifts drifts) {
        String where = event.name() + " data (" + sample + ", seed " + seed + ")";
        Object data = new SampleJson(sample, seed).of(event.data());
        String spelling = event.spellings().get(seed % event.spellings().size());
        String json = Json.write(Map.of("id", "msg_1", "api_version", "v1", "type", spelling, "data", data));
        try {
            Optional<?> read = WebhookEvent.parseUnverified(json).data(type);
            if (sample != Sample.VARIANT_OF_TOMORROW) {
                new Arrival(drifts).compare(data, read.orElse(null), where);
            }
        } catch (RuntimeException e) {
            drifts.add(where, "cannot be read: {}", e);
        }
    }
}
