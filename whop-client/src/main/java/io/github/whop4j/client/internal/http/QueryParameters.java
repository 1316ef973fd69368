package io.github.whop4j.client.internal.http;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.OpenEnum;
import io.github.whop4j.client.internal.json.WireName;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Filters as query parameters. Lists take brackets: {@code name[]=a&name[]=b}. */
final class QueryParameters {
    private static final ClassValue<List<Parameter>> PARAMETERS = new ClassValue<>() {
        @Override
        protected List<Parameter> computeValue(Class<?> type) {
            if (!type.isRecord()) {
                throw new IllegalArgumentException("Filters are a record, and this is none: " + type);
            }
            return Arrays.stream(type.getRecordComponents()).map(Parameter::of).toList();
        }
    };

    private QueryParameters() {}

    static HttpUrl add(HttpUrl url, ListQuery query) {
        HttpUrl.Builder builder = url.newBuilder();
        for (Parameter parameter : PARAMETERS.get(query.getClass())) {
            Object value = parameter.of(query);
            if (value instanceof Iterable<?> items) {
                items.forEach(item -> builder.addQueryParameter(parameter.name + "[]", text(parameter.name, item)));
            } else if (value != null) {
                builder.addQueryParameter(parameter.name, text(parameter.name, value));
            }
        }
        return builder.build();
    }

    /** Only what has one plain form: whatever else there may be must not be sent as Java happens to print it. */
    private static String text(String name, Object value) {
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        if (value instanceof OpenEnum word) {
            return word.value();
        }
        if (value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger
                || value instanceof Instant
                || value instanceof LocalDate) {
            return value.toString();
        }
        throw new IllegalArgumentException(
                "The filter " + name + " cannot be a " + value.getClass().getName());
    }

    private record Parameter(String name, Method accessor) {
        static Parameter of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Parameter(WireName.of(component), accessor);
        }

        @Nullable
        Object of(ListQuery query) {
            try {
                return accessor.invoke(query);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("Cannot read " + accessor, e);
            }
        }
    }
}
