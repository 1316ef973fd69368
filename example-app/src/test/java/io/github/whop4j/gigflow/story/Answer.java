package io.github.whop4j.gigflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.web.json.Json;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A JSON answer, to be looked into by paths such as {@code packages.0.id}. */
record Answer(int status, String body) {
    private static final Json JSON = new Json();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.body());
    }

    Answer expect(int expected) {
        assertThat(status).as(body).isEqualTo(expected);
        return this;
    }

    Answer expect(int expected, String code) {
        expect(expected);
        assertThat(text("code")).as(body).isEqualTo(code);
        return this;
    }

    String text(String path) {
        return String.valueOf(at(path));
    }

    BigDecimal number(String path) {
        return (BigDecimal) at(path);
    }

    int size(String path) {
        return ((List<?>) at(path)).size();
    }

    boolean has(String path) {
        return find(path) != null;
    }

    private Object at(String path) {
        return Objects.requireNonNull(find(path), () -> path + " is missing in " + body);
    }

    private @org.jspecify.annotations.Nullable Object find(String path) {
        Object value = JSON.fromJsonString(body, Object.class);
        for (String step : path.isEmpty() ? List.<String>of() : List.of(path.split("\\.", -1))) {
            if (value instanceof Map<?, ?> map) {
                value = map.get(step);
            } else if (value instanceof List<?> list) {
                int index = Integer.parseInt(step);
                value = index < list.size() ? list.get(index) : null;
            } else {
                return null;
            }
        }
        return value;
    }
}
