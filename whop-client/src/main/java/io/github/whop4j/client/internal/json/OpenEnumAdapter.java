package io.github.whop4j.client.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Types;
import io.github.whop4j.client.OpenEnum;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Words to open enums through their static {@code of(String)}; no word is ever refused. */
final class OpenEnumAdapter extends JsonAdapter<OpenEnum> {
    static final Factory FACTORY = (type, annotations, moshi) -> {
        Class<?> raw = Types.getRawType(type);
        return OpenEnum.class.isAssignableFrom(raw) ? new OpenEnumAdapter(raw).nullSafe() : null;
    };

    private final Method of;
    /** Words met before, as far as they are known: so never more than the enum has. */
    private final Map<String, OpenEnum> met = new ConcurrentHashMap<>();

    private OpenEnumAdapter(Class<?> type) {
        try {
            of = type.getMethod("of", String.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("An open enum needs a static of(String): " + type, e);
        }
    }

    @Override
    public OpenEnum fromJson(JsonReader reader) throws IOException {
        String word = reader.nextString();
        OpenEnum constant = met.get(word);
        return constant != null ? constant : find(word);
    }

    private OpenEnum find(String word) {
        try {
            OpenEnum found = (OpenEnum) of.invoke(null, word);
            if (found.isKnown()) {
                met.put(word, found);
            }
            return found;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("of(String) must be public and accept every word: " + of, e);
        }
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable OpenEnum value) throws IOException {
        writer.value(value == null ? null : value.value());
    }
}
