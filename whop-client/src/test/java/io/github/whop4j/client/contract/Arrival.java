package io.github.whop4j.client.contract;

import io.github.whop4j.client.OpenEnum;
import io.github.whop4j.client.Secret;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether everything that stood in the JSON stands in the value that was read from it, and nothing else. */
final class Arrival {
    private final Drifts drifts;

    Arrival(Drifts drifts) {
        this.drifts = drifts;
    }

    void compare(@Nullable Object json, @Nullable Object java, String where) {
        if (json == null || java == null) {
            if (json != null || !(java == null || java.equals(List.of()))) {
                drifts.add(where, "answered {}, arrived as {}", json, java);
            }
        } else if (json instanceof List<?> items && java instanceof List<?> read && items.size() == read.size()) {
            for (int i = 0; i < items.size(); i++) {
                compare(items.get(i), read.get(i), where + "[]");
            }
        } else if (json instanceof Map<?, ?> && java instanceof Record) {
            record(Trees.object(json), java, where);
        } else if (!isSame(json, java)) {
            drifts.add(where, "answered {}, arrived as {}", json, java);
        }
    }

    private void record(Map<String, Object> json, Object java, String where) {
        Map<String, RecordComponent> components = JavaTypes.components(java.getClass());
        json.forEach((name, value) -> {
            if (name.startsWith(SampleJson.TOMORROW)) {
                return;
            }
            RecordComponent component = components.get(name);
            if (component != null) {
                compare(value, value(component, java), where + "." + name);
            } else if (value != null) {
                drifts.add(where + "." + name, "answered {}, lost in {}", value, JavaTypes.text(java.getClass()));
            }
        });
        components.forEach((name, component) -> {
            if (!json.containsKey(name)) {
                compare(null, value(component, java), where + "." + name);
            }
        });
    }

    private static boolean isSame(Object json, Object java) {
        if (java instanceof OpenEnum word) {
            return json.equals(word.value());
        } else if (java instanceof Secret secret) {
            return json.equals(secret.reveal());
        } else if (java instanceof Instant time) {
            return json instanceof String text && Instant.parse(text).equals(time);
        } else if (java instanceof BigDecimal || java instanceof Integer || java instanceof Long) {
            // A number may come in quotes.
            return new BigDecimal(json.toString()).compareTo(new BigDecimal(java.toString())) == 0;
        }
        return Objects.equals(json, java);
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Cannot read " + component, e);
        }
    }
}
