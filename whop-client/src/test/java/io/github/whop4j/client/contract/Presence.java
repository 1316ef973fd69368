package io.github.whop4j.client.contract;

import io.github.whop4j.client.Patch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a value may be left out here exactly where the contract says so, and in the way this library says it. */
final class Presence {
    private Presence() {}

    /** What is wrong, or null. */
    static @Nullable String fault(Field field, Class<?> type, boolean nullable, String path, Use use) {
        return use.isSent() ? sent(field, type, nullable, use) : received(field, type, nullable, path);
    }

    private static @Nullable String sent(Field field, Class<?> type, boolean nullable, Use use) {
        boolean patch = type == Patch.class;
        if (field.required()) {
            return nullable || patch ? "contract says required, Java lets it be left out" : null;
        }
        if (patch && use == Use.SENT) {
            return "only an update can empty a field, so it must be @Nullable, not a Patch";
        }
        if (patch) {
            return field.nullable()
                    ? null
                    : "contract does not let it be emptied, so it must be @Nullable, not a Patch";
        }
        if (use == Use.UPDATED && field.nullable()) {
            return "contract lets an update empty it, so it must be a Patch";
        }
        return nullable ? null : "contract says optional, so it must be @Nullable";
    }

    private static @Nullable String received(Field field, Class<?> type, boolean nullable, String path) {
        if (type == List.class) {
            // Empty when absent; where the contract knows null as well, that may be kept apart from empty.
            return nullable && field.certain() ? "a list is empty rather than null, so it must not be @Nullable" : null;
        }
        if (nullable) {
            return null;
        }
        if (!field.certain()) {
            return "contract says it may be missing or null, so it must be @Nullable";
        }
        return Allowed.neverMissing(path)
                ? null
                : "every key of an answer may be missing one day, so it must be @Nullable (or be named in Allowed)";
    }
}
