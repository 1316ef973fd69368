package io.github.whop4j.client.contract;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/**
 * What the annotation on a method says.
 *
 * @param method of HTTP
 * @param path from the API's base on, with a slash before it
 */
record Verb(String method, String path) {

    static Optional<Verb> of(Method method) {
        return Stream.of(method.getAnnotations())
                .map(annotation -> {
                    if (annotation instanceof GET get) {
                        return new Verb("GET", "/" + get.value());
                    } else if (annotation instanceof POST post) {
                        return new Verb("POST", "/" + post.value());
                    } else if (annotation instanceof PATCH patch) {
                        return new Verb("PATCH", "/" + patch.value());
                    } else if (annotation instanceof PUT put) {
                        return new Verb("PUT", "/" + put.value());
                    } else if (annotation instanceof DELETE delete) {
                        return new Verb("DELETE", "/" + delete.value());
                    }
                    return annotation instanceof HTTP http ? new Verb(http.method(), "/" + http.path()) : null;
                })
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
