package io.github.whop4j.sandbox.file;

import io.github.whop4j.sandbox.http.Links;
import io.github.whop4j.sandbox.json.JsonObject;
import java.time.Instant;

/** Files as the API shows them. */
public final class FileView {
    private FileView() {}

    /**
     * A file.
     *
     * @param links where its bytes are
     * @param now the time
     * @return every key of {@code FileRetrieveResponse}
     */
    public static JsonObject of(Links links, StoredFile file, Instant now) {
        boolean ready = file.isReady(now);
        return new JsonObject()
                .put("id", file.id())
                .put("content_type", file.contentType())
                .put("filename", file.filename())
                .put("size", ready ? String.valueOf(file.size()) : null)
                .put("upload_status", file.uploadStatus(now))
                .put(
                        "url",
                        ready
                                ? links.file(file.id(), file.isPublic() ? null : file.key())
                                        .toString()
                                : null)
                .put("visibility", file.visibility());
    }

    /**
     * A file that was just created.
     *
     * @param links where its bytes go
     * @param now the time
     * @return every key of {@code FileCreateResponse}
     */
    public static JsonObject created(Links links, StoredFile file, Instant now) {
        return of(links, file, now)
                .put("upload_url", links.upload(file.id(), file.key()).toString())
                .put("upload_headers", new JsonObject().put("Content-Type", file.contentType()));
    }
}
