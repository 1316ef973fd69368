package io.github.whop4j.client.internal.http;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.internal.json.WireName;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Filters of a list, as query parameters. Lists take brackets: {@code name[]=a&name[]=b}. */
final class QueryParameters {
    private QueryParameters() {}

    static HttpUrl add(HttpUrl url, ListQuery query) {
        HttpUrl.Builder builder = url.newBuilder();
        for (RecordComponent component : query.getClass().getRecordComponents()) {
            Object value = value(query, component);
            if (value instanceof List<?> values) {
                values.forEach(item -> builder.addQueryParameter(WireName.of(component) + "[]", item.toString()));
            } else if (value != null) {
                builder.addQueryParameter(WireName.of(component), value.toString());
            }
        }
        return builder.build();
    }

    private static @Nullable Object value(ListQuery query, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(query);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
