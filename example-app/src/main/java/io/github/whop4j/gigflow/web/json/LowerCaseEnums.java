package io.github.whop4j.gigflow.web.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Enum constants as the wire writes them: {@code in_progress} for {@code IN_PROGRESS}. */
final class LowerCaseEnums extends JsonAdapter<Object> {
    static final JsonAdapter.Factory FACTORY = (type, annotations, moshi) -> {
        Class<?> raw = Types.getRawType(type);
        return raw.isEnum() && annotations.isEmpty() ? new LowerCaseEnums(raw).nullSafe() : null;
    };

    private final Class<?> type;

    private LowerCaseEnums(Class<?> type) {
        this.type = type;
    }

    @Override
    public @Nullable Object fromJson(JsonReader reader) throws IOException {
        String text = reader.nextString();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> wire(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new JsonDataException("Expected one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(LowerCaseEnums::wire)
                                .toList()
                        + " at " + reader.getPath() + " but was " + text));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
        writer.value(value == null ? null : wire(value));
    }

    private static String wire(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
    }
}
