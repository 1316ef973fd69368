package io.github.whop4j.marketplace.postgres;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.ToJson;
import com.squareup.moshi.Types;
import io.github.whop4j.marketplace.catalog.Faq;
import io.github.whop4j.marketplace.catalog.Question;
import io.github.whop4j.marketplace.checkout.Terms;
import io.github.whop4j.marketplace.order.Delivery;
import java.io.IOException;
import java.net.URI;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/**
 * Values kept whole in a jsonb column: written once, read back as they were. Bind the text and cast it
 * ({@code cast(:terms as jsonb)}).
 *
 * @param <T> what is kept
 */
public final class Json<T> {
    private static final Moshi MOSHI = new Moshi.Builder().add(new Scalars()).build();

    /** The terms of a checkout or an order. */
    public static final Json<Terms> TERMS = new Json<>(MOSHI.adapter(Terms.class));

    /** The questions a seller asks. */
    public static final Json<List<Question>> QUESTIONS = listOf(Question.class);

    /** Questions and answers of a gig. */
    public static final Json<List<Faq>> FAQ = listOf(Faq.class);

    /** Lines of text. */
    public static final Json<List<String>> LINES = listOf(String.class);

    /** The links of a delivery. */
    public static final Json<List<Delivery.Item>> ITEMS = listOf(Delivery.Item.class);

    private final JsonAdapter<T> adapter;

    private Json(JsonAdapter<T> adapter) {
        this.adapter = adapter.failOnUnknown().nonNull();
    }

    private static <E> Json<List<E>> listOf(Class<E> element) {
        return new Json<>(MOSHI.adapter(Types.newParameterizedType(List.class, element)));
    }

    /**
     * Writes a value.
     *
     * @param value any
     * @return JSON text
     */
    public String write(T value) {
        return adapter.toJson(value);
    }

    /**
     * Reads a value back.
     *
     * @param column the JSON text of a column that is not null
     * @return the value
     */
    public T read(String column) {
        try {
            T value = adapter.fromJson(column);
            if (value == null) {
                throw new IllegalStateException("A jsonb column holds null.");
            }
            return value;
        } catch (IOException e) {
            throw new IllegalStateException("A jsonb column cannot be read: " + column, e);
        }
    }

    /** What Moshi does not write by itself. */
    @SuppressWarnings("UnusedMethod") // Moshi calls them by their annotations
    private static final class Scalars {
        @ToJson
        String id(UUID id) {
            return id.toString();
        }

        @FromJson
        UUID id(String id) {
            return UUID.fromString(id);
        }

        @ToJson
        String currency(Currency currency) {
            return currency.getCurrencyCode();
        }

        @FromJson
        Currency currency(String code) {
            return Currency.getInstance(code);
        }

        @ToJson
        String uri(URI uri) {
            return uri.toString();
        }

        @FromJson
        URI uri(String uri) {
            return URI.create(uri);
        }
    }
}
