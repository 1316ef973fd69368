package io.github.whop4j.sandbox.file;

import io.github.whop4j.sandbox.chat.Participant;
import io.github.whop4j.sandbox.http.Links;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import java.util.Set;

/** Files that other things name: logos, evidence. Everything here happens inside a read or a change. */
public final class NamedFiles {
    /** Any kind of file. */
    public static final Set<String> ANY = Set.of();

    private final Files files;
    private final Links links;

    /**
     * Looks into the files.
     *
     * @param files where they are
     * @param links where their bytes are read
     */
    public NamedFiles(Files files, Links links) {
        this.files = files;
        this.links = links;
    }

    /**
     * Refuses a file that cannot be named.
     *
     * @param fields what was sent
     * @param viewer who sent it
     * @param name the field that holds {@code {id}}; it may be absent or null
     * @param types the content types it may have; {@link #ANY} for all
     * @throws WhopError 400 for no id, for another type, or before it is ready; 404 for an unknown file
     */
    public void check(JsonObject fields, Participant viewer, String name, Set<String> types) {
        JsonObject sent = fields.object(name);
        if (sent == null) {
            return;
        }
        String id = sent.string("id");
        if (id == null) {
            throw WhopError.badRequest("parameter_missing", name + ".id is required: the id of a file.");
        }
        StoredFile file = files.get(viewer, id);
        if (!types.isEmpty() && !types.contains(file.contentType())) {
            throw WhopError.invalid(name + " must be one of "
                    + String.join(", ", types.stream().sorted().toList()) + ", but " + id + " is "
                    + file.contentType() + ".");
        }
        String status = file.uploadStatus(files.now());
        if (!status.equals("ready")) {
            throw WhopError.invalid(name + ": "
                    + (status.equals("pending")
                            ? "the bytes of " + id + " have not been uploaded yet."
                            : id + " is " + status + ", not ready."));
        }
    }

    /**
     * A file as other things show it, at the address of today.
     *
     * @param id {@code file_…}
     * @return {@code id}, {@code content_type}, {@code filename} and {@code url}; null but the id when there is no such file
     */
    public JsonObject view(String id) {
        StoredFile file = files.find(id);
        JsonObject view = file == null ? new JsonObject() : FileView.of(links, file, files.now());
        return new JsonObject()
                .put("id", id)
                .put("content_type", view.get("content_type"))
                .put("filename", view.get("filename"))
                .put("url", view.get("url"));
    }
}
