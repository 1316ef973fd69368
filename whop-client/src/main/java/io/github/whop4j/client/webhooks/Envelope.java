package io.github.whop4j.client.webhooks;

import io.github.whop4j.client.WhopDecodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The outer object of a webhook, whichever of its shapes it has: {@code type} in API v1, {@code action} in v2 and v5, and
 * {@code event} as one of Whop's own guides has it.
 */
final class Envelope {

    private final byte[] text;
    private final Map<String, JsonSpan> members;

    private Envelope(byte[] text, Map<String, JsonSpan> members) {
        this.text = text;
        this.members = members;
    }

    /**
     * Finds the members of the outer object and leaves what is inside alone. Keeps the array.
     *
     * @throws WhopDecodingException when it is no object, or names a member twice: readers disagree on which one counts
     */
    static Envelope read(byte[] text) {
        Map<String, JsonSpan> members = new LinkedHashMap<>();
        new JsonWalk(text, 0, text.length).members((key, value) -> {
            String name = Objects.requireNonNull(key.string(), "a name is a string");
            if (members.put(name, value) != null) {
                throw new WhopDecodingException(
                        "the key " + name + " stands twice in the webhook's envelope", string(text), null, null);
            }
        });
        return new Envelope(text, members);
    }

    String json() {
        return string(text);
    }

    /** The event's name as it was sent. */
    String type() {
        String type = firstText("type", "action", "event");
        if (type == null) {
            throw new WhopDecodingException(
                    "the webhook names no event: type, action and event are missing", json(), null, null);
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
            JsonSpan member = members.get(name);
            String visible = member == null ? null : member.visible();
            if (visible != null) {
                return visible;
            }
        }
        return null;
    }

    /** A member's value, whatever it is; null when the envelope has none of that name. */
    @Nullable
    JsonSpan member(String name) {
        return members.get(name);
    }

    private static String string(byte[] text) {
        return new String(text, StandardCharsets.UTF_8);
    }
}
