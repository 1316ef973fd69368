package io.github.whop4j.sandbox.file;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a client does with the answer of POST /files, and with the address it gets in the end. */
public final class Upload {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Upload() {}

    /** The id of a file whose bytes have come. */
    public static String file(Caller caller, String filename) {
        JsonObject created =
                caller.post("/files", Caller.object("filename", filename)).ok();
        put(created, new byte[] {1, 2, 3});
        return Objects.requireNonNull(created.string("id"));
    }

    static HttpResponse<byte[]> put(JsonObject created, byte[] bytes) {
        JsonObject headers = Objects.requireNonNull(created.object("upload_headers"));
        return send("PUT", url(created, "upload_url"), headers.string("Content-Type"), bytes);
    }

    static HttpResponse<byte[]> read(JsonObject file) {
        return send("GET", url(file, "url"), null, new byte[0]);
    }

    static String url(JsonObject file, String name) {
        return Objects.requireNonNull(file.string(name));
    }

    static HttpResponse<byte[]> send(String method, String url, @Nullable String contentType, byte[] bytes) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(Duration.ofSeconds(20))
                    .method(method, bytes.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes));
            if (contentType != null) {
                request.header("Content-Type", contentType);
            }
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
