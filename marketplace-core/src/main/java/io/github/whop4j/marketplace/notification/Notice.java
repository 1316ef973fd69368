package io.github.whop4j.marketplace.notification;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What people are told of, before they are told. Immutable; it has no words and no links, because those are the host's.
 *
 * @param kind what happened
 * @param data the values of that kind
 * @param dedupeKey what it is about; the same person is told once of the same key
 */
public record Notice(NoticeKind kind, Map<NoticeField, String> data, String dedupeKey) {
    /**
     * Copies the values.
     *
     * @param kind see above
     * @param data see above
     * @param dedupeKey see above
     */
    public Notice {
        Map<NoticeField, String> copy = new EnumMap<>(NoticeField.class);
        copy.putAll(data);
        data = Collections.unmodifiableMap(copy);
    }

    /**
     * Begins a notice without values.
     *
     * @param kind what happened
     * @param dedupeKey see above
     * @return to be completed by {@link #with}
     */
    public static Notice of(NoticeKind kind, String dedupeKey) {
        return new Notice(kind, Map.of(), dedupeKey);
    }

    /**
     * The same notice with one more value.
     *
     * @param value kept as its text
     */
    public Notice with(NoticeField field, Object value) {
        Map<NoticeField, String> more = new EnumMap<>(NoticeField.class);
        more.putAll(data);
        more.put(field, value.toString());
        return new Notice(kind, more, dedupeKey);
    }
}
