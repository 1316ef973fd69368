package io.github.whop4j.client.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where two JSON trees differ; 1.50 and 1.5 are the same number, 1 and "1" are not the same thing. */
final class JsonDiff {
    private JsonDiff() {}

    static void compare(@Nullable Object expected, @Nullable Object actual, String where, Drifts drifts) {
        if (expected instanceof Map<?, ?> one && actual instanceof Map<?, ?> other) {
            TreeSet<String> keys = new TreeSet<>();
            one.keySet().forEach(key -> keys.add((String) key));
            other.keySet().forEach(key -> keys.add((String) key));
            for (String key : keys) {
                if (!one.containsKey(key)) {
                    drifts.add(where + "." + key, "sent {}, should not be there", other.get(key));
                } else if (!other.containsKey(key)) {
                    drifts.add(where + "." + key, "not sent, should be {}", one.get(key));
                } else {
                    compare(one.get(key), other.get(key), where + "." + key, drifts);
                }
            }
        } else if (expected instanceof List<?> one && actual instanceof List<?> other && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                compare(one.get(i), other.get(i), where + "[]", drifts);
            }
        } else if (!same(expected, actual)) {
            drifts.add(where, "sent {}, should be {}", quoted(actual), quoted(expected));
        }
    }

    private static boolean same(@Nullable Object expected, @Nullable Object actual) {
        return (expected instanceof BigDecimal one && actual instanceof BigDecimal other)
                ? one.compareTo(other) == 0
                : Objects.equals(expected, actual);
    }

    private static String quoted(@Nullable Object tree) {
        return tree instanceof String ? "\"" + tree + "\"" : String.valueOf(tree);
    }
}
