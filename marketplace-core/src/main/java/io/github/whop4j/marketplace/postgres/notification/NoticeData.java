package io.github.whop4j.marketplace.postgres.notification;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.whop4j.marketplace.access.WireName;
import io.github.whop4j.marketplace.notification.NoticeField;
import io.github.whop4j.marketplace.notification.NoticeKind;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A notice's kind and values as they stand in their columns. What a newer version wrote is read as far as it is known. */
final class NoticeData {
    private static final JsonAdapter<Map<String, Object>> JSON =
            new Moshi.Builder().build().adapter(Types.newParameterizedType(Map.class, String.class, Object.class));

    private NoticeData() {}

    static String write(Map<NoticeField, String> data) {
        Map<String, Object> members = new LinkedHashMap<>();
        data.forEach((field, value) -> members.put(name(field), value));
        return JSON.toJson(members);
    }

    static Map<NoticeField, String> read(String json) {
        Map<NoticeField, String> data = new EnumMap<>(NoticeField.class);
        Map<String, Object> members = members(json);
        for (NoticeField field : NoticeField.values()) {
            if (members.get(name(field)) instanceof String value) {
                data.put(field, value);
            }
        }
        return data;
    }

    static NoticeKind kind(@Nullable String word) {
        if (word == null) {
            return NoticeKind.TEXT;
        }
        for (NoticeKind kind : NoticeKind.values()) {
            if (kind.wire().equals(word)) {
                return kind;
            }
        }
        return NoticeKind.OTHER;
    }

    private static Map<String, Object> members(String json) {
        try {
            Map<String, Object> members = JSON.fromJson(json);
            return members == null ? Map.of() : members;
        } catch (IOException e) {
            throw new IllegalStateException("The data of a notification is no JSON object: " + json + ".", e);
        }
    }

    private static String name(NoticeField field) {
        return WireName.of(field);
    }
}
