package io.github.whop4j.client.internal.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Path;

/** Refuses a blank id in a path: {@code retrieve("")} would otherwise become a list. */
public final class PathSegments extends Converter.Factory {
    /** Stateless. */
    public PathSegments() {}

    @Override
    public @Nullable Converter<?, String> stringConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        boolean path = Arrays.stream(annotations).anyMatch(Path.class::isInstance);
        return path && type == String.class ? (Converter<String, String>) PathSegments::notBlank : null;
    }

    private static String notBlank(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The id is blank. Is it missing in your own data?");
        }
        return id;
    }
}
