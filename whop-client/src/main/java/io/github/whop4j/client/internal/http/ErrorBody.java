package io.github.whop4j.client.internal.http;

import io.github.whop4j.client.WhopDecodingException;
import io.github.whop4j.client.internal.json.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an error answer says. Seen on the wire: {@code {"error":{type,message,code?}}}, {@code {"error":"…"}} with or without
 * {@code error_description}, {@code {"message":"…"}}, and no JSON at all.
 */
record ErrorBody(
        @Nullable String type,
        @Nullable String code,
        @Nullable String message) {
    static ErrorBody parse(String body) {
        Object tree;
        try {
            tree = Json.tree(body);
        } catch (WhopDecodingException e) {
            return new ErrorBody(null, null, null);
        }
        if (!(tree instanceof Map<?, ?> object)) {
            return new ErrorBody(null, null, tree instanceof String text ? text : null);
        }
        if (object.get("error") instanceof Map<?, ?> error) {
            return new ErrorBody(text(error, "type"), text(error, "code"), text(error, "message"));
        }
        String description = text(object, "error_description");
        if (description != null) {
            return new ErrorBody(null, text(object, "error"), description);
        }
        String message = text(object, "message");
        return new ErrorBody(
                text(object, "type"), text(object, "code"), message != null ? message : text(object, "error"));
    }

    private static @Nullable String text(Map<?, ?> object, String key) {
        return object.get(key) instanceof String text ? text : null;
    }
}
