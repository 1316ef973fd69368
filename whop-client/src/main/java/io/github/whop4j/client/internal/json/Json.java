package io.github.whop4j.client.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import io.github.whop4j.client.CallInfo;
import io.github.whop4j.client.WhopDecodingException;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The one way JSON is read and written here. Records are the models: components in camel case, keys in snake case;
 * unknown keys are ignored, absent ones become null, nulls are not written.
 */
public final class Json {
    private static final Moshi MOSHI = new Moshi.Builder()
            .add(RecordAdapter.FACTORY)
            .add(OpenEnumAdapter.FACTORY)
            .add(PatchAdapter.FACTORY)
            .add(UnionAdapter.FACTORY)
            .add(RawAdapter.FACTORY)
            .add(ListAdapter.FACTORY)
            .add(ScalarAdapters.FACTORY)
            .build();

    private Json() {}

    /**
     * For Retrofit's converter.
     *
     * @return the one configured instance
     */
    public static Moshi moshi() {
        return MOSHI;
    }

    /**
     * Reads a whole document.
     *
     * @param json the text; anything after the value is an error
     * @param type what to read it as
     * @param call the call it answers, for the exception; null outside of one
     * @return the value, null only for the document {@code null}
     * @throws WhopDecodingException if the text is no JSON or does not fit the type
     */
    public static @Nullable Object read(String json, Type type, @Nullable CallInfo call) {
        try {
            return whole(new Buffer().writeUtf8(json), type);
        } catch (JsonDataException | IOException e) {
            throw new WhopDecodingException(reason(e), json, e, call);
        }
    }

    /**
     * Reads a whole document as it came from the network. Faster than by way of a text, which is only made for the
     * exception.
     *
     * @param json in UTF-8; anything after the value is an error
     * @param type what to read it as
     * @param call the call it answers, asked for only when there is an exception to describe it in
     * @return the value, null only for the document {@code null}
     * @throws WhopDecodingException if the bytes are no JSON or do not fit the type
     */
    public static @Nullable Object read(ByteString json, Type type, Supplier<CallInfo> call) {
        try {
            return whole(new Buffer().write(json), type);
        } catch (JsonDataException | IOException e) {
            throw new WhopDecodingException(reason(e), json.utf8(), e, call.get());
        }
    }

    private static @Nullable Object whole(Buffer json, Type type) throws IOException {
        JsonReader reader = JsonReader.of(json);
        Object value = MOSHI.adapter(type).fromJson(reader);
        if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
            throw new JsonDataException("more text after the end of the JSON value");
        }
        return value;
    }

    /**
     * Reads a document that must hold a value of the class.
     *
     * @param json the text
     * @param type what to read it as
     * @param <T> the type
     * @return never null: the document {@code null} is refused
     * @throws WhopDecodingException if the text is no JSON or does not fit the type
     */
    public static <T> T read(String json, Class<T> type) {
        Object value = read(json, type, null);
        if (value == null) {
            throw new WhopDecodingException("null instead of " + type.getSimpleName(), json, null, null);
        }
        return type.cast(value);
    }

    /**
     * Reads a value that stands somewhere in a text.
     *
     * @param from where the value begins
     * @param to where it ends, exclusive
     * @param type what to read it as
     * @param <T> the type
     * @return never null: {@code null} is refused
     * @throws WhopDecodingException if the value is no JSON or does not fit the type
     */
    public static <T> T read(byte[] utf8, int from, int to, Class<T> type) {
        try {
            JsonReader reader = JsonReader.of(new Buffer().write(utf8, from, to - from));
            T value = MOSHI.adapter(type).fromJson(reader);
            if (value == null) {
                throw new JsonDataException("null instead of " + type.getSimpleName());
            }
            if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
                throw new JsonDataException("more text after the end of the JSON value");
            }
            return value;
        } catch (JsonDataException | IOException e) {
            String json = new String(utf8, from, to - from, StandardCharsets.UTF_8);
            throw new WhopDecodingException(reason(e), json, e, null);
        }
    }

    /**
     * Reads a document without a type: maps, lists, strings, booleans, {@link java.math.BigDecimal} for every number.
     *
     * @param json the text
     * @return the value, null for the document {@code null}
     * @throws WhopDecodingException if the text is no JSON
     */
    public static @Nullable Object tree(String json) {
        return read(json, Object.class, null);
    }

    /**
     * Reads a part of a tree, such as the {@code data} of an envelope, as a type.
     *
     * @param tree what {@link #tree(String)} answers, or a part of it
     * @param type what to read it as
     * @param <T> the type
     * @return never null
     * @throws WhopDecodingException if it does not fit the type
     */
    public static <T> T fromTree(Object tree, Class<T> type) {
        try {
            return Objects.requireNonNull(MOSHI.adapter(type).fromJsonValue(tree));
        } catch (JsonDataException e) {
            throw new WhopDecodingException(reason(e), write(tree), e, null);
        }
    }

    /**
     * Writes a record, a tree, or a mix of both.
     *
     * @param value what to write
     * @return JSON on one line
     */
    public static String write(@Nullable Object value) {
        JsonAdapter<Object> adapter = MOSHI.adapter(Object.class);
        return adapter.toJson(value);
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? "the text ends too early" : e.getMessage();
    }
}
