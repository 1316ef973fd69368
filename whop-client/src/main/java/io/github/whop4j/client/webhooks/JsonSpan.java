package io.github.whop4j.client.webhooks;

import io.github.whop4j.client.WhopDecodingException;
import io.github.whop4j.client.internal.json.Json;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A JSON value by its place in a text, read only when asked for. Safe for many threads as long as no one writes the text. */
final class JsonSpan {

    private final byte[] text;
    private final int from;
    private final int to;

    JsonSpan(byte[] text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** The value as it came. */
    String json() {
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }

    /** The value if it is a string, without its quotes and escapes; else null. */
    @Nullable
    String string() {
        if (text[from] != '"') {
            return null;
        }
        for (int i = from; i < to; i++) {
            if (text[i] == '\\') {
                return Json.read(json(), String.class);
            }
        }
        return new String(text, from + 1, to - from - 2, StandardCharsets.UTF_8);
    }

    /** As {@link #string()}, and null also when there is nothing to see in it. */
    @Nullable
    String visible() {
        String string = string();
        return string == null || string.isBlank() ? null : string;
    }

    /** A member's value, when this is an object and has it; the last, as for the models, when it stands there twice. */
    @Nullable
    JsonSpan member(String name) {
        if (text[from] != '{') {
            return null;
        }
        @Nullable JsonSpan[] found = new JsonSpan[1];
        new JsonWalk(text, from, to).members((key, value) -> {
            if (name.equals(key.string())) {
                found[0] = value;
            }
        });
        return found[0];
    }

    /**
     * The value as a model.
     *
     * @throws WhopDecodingException when it does not fit
     */
    <T> T read(Class<T> model) {
        return Json.read(text, from, to, model);
    }
}
