package io.github.whop4j.sandbox.control;

import com.squareup.moshi.JsonDataException;
import io.github.whop4j.sandbox.json.Json;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A body, of which the beginning is kept. It is looked at only when a user asks.
 *
 * @param kept the first bytes, all of them unless there are very many
 * @param size how many there were
 */
record Excerpt(ByteString kept, int size) {
    private static final int LONGEST = 32 << 10;

    static Excerpt of(ByteString body) {
        // A copy: the part of a large array would keep the whole array.
        boolean whole = body.size() <= LONGEST;
        return new Excerpt(
                whole ? body : ByteString.of(body.substring(0, LONGEST).toByteArray()), body.size());
    }

    boolean whole() {
        return kept.size() == size;
    }

    /** JSON as a tree, anything else as text, nothing as null. */
    @Nullable
    Object value() {
        if (size == 0) {
            return null;
        }
        if (!whole()) {
            return kept.utf8() + "… (" + size + " bytes)";
        }
        try {
            return Json.read(kept);
        } catch (JsonDataException notJson) {
            return kept.utf8();
        }
    }
}
