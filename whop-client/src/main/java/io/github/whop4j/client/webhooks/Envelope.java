package io.github.whop4j.client.webhooks;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.whop4j.client.WhopDecodingException;
import io.github.whop4j.client.internal.json.Json;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * The outer object of a webhook, whichever of its shapes it has: {@code type} in API v1, {@code action} in v2 and v5, and
 * {@code event} as one of Whop's own guides has it.
 *
 * @param json the whole text
 * @param members each member's value, as the text it came as
 */
record Envelope(String json, Map<String, String> members) {

    /**
     * Splits the outer object and leaves what is inside alone.
     *
     * @throws WhopDecodingException when it is no object, or names a member twice: readers disagree on which one counts
     */
    static Envelope read(String json) {
        Map<String, String> members = new LinkedHashMap<>();
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json))) {
            reader.beginObject();
            while (reader.hasNext()) {
                String name = reader.nextName();
                if (members.containsKey(name)) {
                    throw new JsonDataException("the key " + name + " stands twice in the webhook's envelope");
                }
                try (BufferedSource value = reader.nextSource()) {
                    members.put(name, value.readUtf8());
                }
            }
            reader.endObject();
            if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
                throw new JsonDataException("more text after the end of the webhook's envelope");
            }
        } catch (JsonDataException | IOException notAnEnvelope) {
            String reason = notAnEnvelope.getMessage();
            throw new WhopDecodingException(
                    reason == null ? "the webhook ends too early" : reason, json, notAnEnvelope, null);
        }
        return new Envelope(json, members);
    }

    /** The event's name as it was sent. */
    String type() {
        String type = firstText("type", "action", "event");
        if (type == null) {
            throw new WhopDecodingException(
                    "the webhook names no event: type, action and event are missing", json, null, null);
        }
        return type;
    }

    /** Null when there is none, or none that can be read: no reason to lose a genuine event. */
    @Nullable
    Instant timestamp() {
        String text = firstText("timestamp");
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** The first of these members that is a text. */
    @Nullable
    String firstText(String... names) {
        for (String name : names) {
            if (value(name) instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    /** A member's value as a tree; null when it is missing or null. */
    @Nullable
    Object value(String name) {
        String value = members.get(name);
        return value == null ? null : Json.tree(value);
    }
}
