package io.github.whop4j.sandbox.api.files;

import io.github.whop4j.sandbox.file.Files;
import io.github.whop4j.sandbox.file.StoredFile;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.state.State;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import okio.ByteString;

/**
 * Where the bytes of files are put and read. On Whop this is another company's store and no part of the API: it takes no
 * credential, only the address counts.
 */
public final class FileBytes {
    private static final String UPLOAD = "/uploads/{id}";

    private final State state;
    private final Files files;

    /**
     * Prepares the routes.
     *
     * @param state behind whose lock the bytes are
     * @param files the rules
     */
    public FileBytes(State state, Files files) {
        this.state = state;
        this.files = files;
    }

    /** Adds the routes. */
    public void register(Router router) {
        for (Method method : Method.values()) {
            router.add(
                    method,
                    UPLOAD,
                    switch (method) {
                        case PUT -> this::put;
                        // A browser asks before it puts something to another origin.
                        case OPTIONS -> request -> open(Response.empty(204));
                        default ->
                            request -> {
                                throw new WhopError(
                                        405,
                                        "method_not_allowed",
                                        null,
                                        "An upload_url takes PUT, not " + request.method() + ".");
                            };
                    });
        }
        router.get("/files/{id}", this::read);
    }

    private Response put(Request request) {
        try {
            state.store()
                    .run(() -> files.fill(
                            request.pathParameter("id"),
                            request.queryParameter("key"),
                            request.header("Content-Type"),
                            request.body()));
            return open(Response.empty(200));
        } catch (WhopError refusal) {
            return open(refusal.toResponse());
        }
    }

    private static Response open(Response response) {
        return response.header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", "PUT")
                .header("Access-Control-Allow-Headers", "*")
                .header("Cache-Control", "no-store");
    }

    /** What a user uploaded is never shown as a page of this server, whatever it says it is. */
    private Response read(Request request) {
        String id = request.pathParameter("id");
        return state.store().read(() -> {
            StoredFile file = files.find(id);
            if (file == null
                    || !file.isReady(state.clock().instant())
                    || !(file.isPublic() || file.key().equals(request.queryParameter("key")))) {
                throw WhopError.notFound("file", id);
            }
            ByteString content = files.content(file);
            if (content == null) {
                throw new WhopError(
                        410, "gone", null, "The sandbox gave up the bytes of " + id + " to make space for newer ones.");
            }
            return guarded(file, Response.bytes(file.contentType(), content));
        });
    }

    private static Response guarded(StoredFile file, Response bytes) {
        String name = URLEncoder.encode(file.filename(), StandardCharsets.UTF_8).replace("+", "%20");
        return bytes.header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                // Pages of other origins show pictures of this one.
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Cache-Control", "private, no-cache");
    }
}
