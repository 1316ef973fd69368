package io.github.whop4j.sandbox.http;

import com.squareup.moshi.JsonDataException;
import com.sun.net.httpserver.Headers;
import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * One request, its body read whole.
 *
 * @param method the method
 * @param path the path as sent, as in {@code /api/v1/companies/biz_1}; what is percent-encoded stays so
 * @param rawQuery the query as sent, empty when there is none
 * @param headers the headers; names in any case
 * @param body the bytes of the body, empty when there is none
 * @param pathParameters what the route's {@code {names}} matched, decoded
 */
public record Request(
        Method method,
        String path,
        String rawQuery,
        Headers headers,
        ByteString body,
        Map<String, String> pathParameters) {

    /**
     * A path parameter of the matched route.
     *
     * @param name as written in the route's pattern
     * @return its decoded value
     */
    public String pathParameter(String name) {
        String value = pathParameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The route has no {" + name + "}");
        }
        return value;
    }

    /**
     * The first header of a name.
     *
     * @param name in any case
     * @return its value, or null
     */
    public @Nullable String header(String name) {
        return headers.getFirst(name);
    }

    /**
     * The query, decoded; {@code a[]} is listed under {@code a[]}.
     *
     * @return values by name, in the order they were sent
     */
    public Map<String, List<String>> query() {
        return FormCoding.decode(rawQuery);
    }

    /**
     * One query parameter.
     *
     * @return its first value, or null
     */
    public @Nullable String queryParameter(String name) {
        List<String> values = query().get(name);
        return values == null ? null : values.get(0);
    }

    /**
     * The body as a submitted HTML form ({@code application/x-www-form-urlencoded}).
     *
     * @return values by name
     */
    public Map<String, List<String>> form() {
        return FormCoding.decode(body.utf8());
    }

    /**
     * The body as a JSON object.
     *
     * @return the object; an empty one when there is no body
     * @throws WhopError 400 when the body is not a JSON object
     */
    public JsonObject json() {
        if (body.size() == 0) {
            return new JsonObject();
        }
        try {
            if (Json.read(body) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonDataException malformed) {
            throw WhopError.invalid("The request body is not valid JSON: " + malformed.getMessage());
        }
        throw WhopError.invalid("The request body must be a JSON object.");
    }
}
