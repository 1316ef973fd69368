package io.github.whop4j.sandbox.http;

import io.github.whop4j.sandbox.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * One answer.
 *
 * @param status the HTTP status; 0 to cut the connection without any answer
 * @param headers the headers
 * @param body the bytes of the body
 * @param sending how the body goes out
 */
public record Response(int status, Map<String, String> headers, ByteString body, Sending sending) {
    /** The content type of JSON. */
    public static final String JSON = "application/json; charset=utf-8";

    /** Cuts the connection: the caller cannot know what happened. */
    public static final Response CUT = new Response(0, Map.of(), ByteString.EMPTY, Sending.USUAL);

    /**
     * JSON.
     *
     * @param status the HTTP status
     * @param value a tree as {@link io.github.whop4j.sandbox.json.JsonObject} describes it
     * @return the answer
     */
    public static Response json(int status, @Nullable Object value) {
        return of(status, JSON, Json.write(value));
    }

    /**
     * An HTML page.
     *
     * @param status the HTTP status
     * @param html the whole page
     * @return the answer
     */
    public static Response html(int status, String html) {
        return of(status, "text/html; charset=utf-8", html);
    }

    /**
     * Text of any type.
     *
     * @param status the HTTP status
     * @param contentType the value of {@code Content-Type}
     * @param text the body
     * @return the answer
     */
    public static Response of(int status, String contentType, String text) {
        return new Response(status, Map.of("Content-Type", contentType), ByteString.encodeUtf8(text), Sending.USUAL);
    }

    /**
     * Bytes of any type.
     *
     * @param contentType the value of {@code Content-Type}
     * @return the answer, a success
     */
    public static Response bytes(String contentType, ByteString body) {
        return new Response(200, Map.of("Content-Type", contentType), body, Sending.USUAL);
    }

    /**
     * No body at all.
     *
     * @param status the HTTP status
     * @return the answer
     */
    public static Response empty(int status) {
        return new Response(status, Map.of(), ByteString.EMPTY, Sending.USUAL);
    }

    /**
     * 303: look there instead, with a GET.
     *
     * @return the answer
     */
    public static Response redirect(String location) {
        return new Response(303, Map.of("Location", location), ByteString.EMPTY, Sending.USUAL);
    }

    /**
     * This answer with one more header.
     *
     * @return a copy
     */
    public Response header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Response(status, more, body, sending);
    }

    /**
     * This answer, sent another way.
     *
     * @param how slowly, or not all of it
     * @return a copy
     */
    public Response sent(Sending how) {
        return new Response(status, headers, body, how);
    }
}
