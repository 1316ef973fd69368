package io.github.whop4j.sandbox.api.files;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.file.FileView;
import io.github.whop4j.sandbox.file.Files;
import io.github.whop4j.sandbox.http.Links;

/** {@code /files}. */
public final class FilesApi {
    private final Files files;
    private final Links links;

    /**
     * Prepares the operations.
     *
     * @param files the rules
     * @param links where bytes go
     */
    public FilesApi(Files files, Links links) {
        this.files = files;
        this.links = links;
    }

    /** Adds the operations. */
    public void register(Api api) {
        api.post(
                "/files",
                call -> FileView.created(
                        links,
                        files.create(
                                call.speaker(),
                                call.text("filename"),
                                call.body().string("visibility")),
                        call.state().clock().instant()));
        api.get(
                "/files/{id}",
                call -> FileView.of(
                        links,
                        files.get(call.speaker(), call.request().pathParameter("id")),
                        call.state().clock().instant()));
    }
}
