package io.github.whop4j.sandbox.api;

import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The contract's response tables ({@code responses.json}), and whether a document fits them: every required key present, no
 * key unknown, every type right. It does not share code with the request checks of the sandbox, only {@link Field}.
 */
public final class ResponseContract {
    private final JsonObject tables;
    private final Map<String, Field> types;

    public ResponseContract() {
        try (InputStream in = ResponseContract.class.getResourceAsStream("/contract/responses.json")) {
            tables = Objects.requireNonNull((JsonObject)
                    Json.read(ByteString.of(Objects.requireNonNull(in).readAllBytes())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        types = Field.all(tables.object("types"), Objects.requireNonNull(tables.object("enums")));
    }

    public Set<String> operations() {
        return Objects.requireNonNull(tables.object("operations")).names();
    }

    public Set<String> events() {
        return Objects.requireNonNull(tables.object("events")).names();
    }

    public void checkAnswer(String operation, @Nullable Object body) {
        String type = Objects.requireNonNull(
                Objects.requireNonNull(tables.object("operations")).string(operation), operation);
        if (body instanceof JsonObject answer && answer.has("page_info")) {
            JsonObject info = Objects.requireNonNull(answer.object("page_info"));
            if (!info.names().equals(Set.of("start_cursor", "end_cursor", "has_next_page", "has_previous_page"))) {
                throw new AssertionError("page_info of " + operation + ": " + info);
            }
            Objects.requireNonNull(answer.list("data")).forEach(row -> check(operation, type(type), row));
        } else {
            check(operation, type(type), body);
        }
    }

    public void checkEvent(String event, @Nullable Object data) {
        String type = Objects.requireNonNull(
                Objects.requireNonNull(tables.object("events")).string(event), event);
        check(event, type(type), data);
    }

    private Field type(String name) {
        return Objects.requireNonNull(types.get(name), name);
    }

    private static void check(String path, Field field, @Nullable Object value) {
        if (value == null) {
            if (!field.nullable()) {
                throw new AssertionError(path + " is null");
            }
            return;
        }
        switch (field.type()) {
            case "string" -> require(path, value instanceof String, value);
            case "datetime" -> require(path, value instanceof String text && Validation.instant(text) != null, value);
            case "boolean" -> require(path, value instanceof Boolean, value);
            case "integer", "decimal" -> require(path, value instanceof Number, value);
            case "enum" -> require(path, field.values().contains(value), value);
            case "any" -> {
                // Anything is fine.
            }
            case "map" -> require(path, value instanceof JsonObject, value);
            case "array" -> {
                require(path, value instanceof List<?>, value);
                Field items = Objects.requireNonNull(field.items());
                ((List<?>) value).forEach(item -> check(path + "[]", items, item));
            }
            default -> {
                require(path, value instanceof JsonObject, value);
                JsonObject object = (JsonObject) value;
                field.fields().forEach((name, member) -> {
                    if (object.has(name)) {
                        check(path + '.' + name, member, object.get(name));
                    } else if (member.required()) {
                        throw new AssertionError(path + '.' + name + " is missing in " + object);
                    }
                });
                object.names()
                        .forEach(name ->
                                require(path + '.' + name, field.fields().containsKey(name), "unknown"));
            }
        }
    }

    private static void require(String path, boolean fits, Object value) {
        if (!fits) {
            throw new AssertionError(path + " does not fit the contract: " + value);
        }
    }
}
