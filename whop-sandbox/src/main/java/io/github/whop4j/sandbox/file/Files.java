package io.github.whop4j.sandbox.file;

import io.github.whop4j.sandbox.chat.Attachments;
import io.github.whop4j.sandbox.chat.Participant;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Uploads. First there is a place for a file, then its bytes come, once. Bytes are part of the state, so they are bounded: when
 * all of them together exceed {@value #MOST_BYTES}, the oldest ones go and leave a file without bytes behind. Everything here
 * is called inside a read or a change.
 */
public final class Files implements Attachments {
    static final long MOST_BYTES = 16L << 20;
    private static final Duration UPLOAD_WITHIN = Duration.ofHours(1);
    private static final int LONGEST_NAME = 255;

    private final State state;
    private final Table<StoredFile> files;
    private final Table<FileContent> contents;
    private final Table<Processing> processing;

    /**
     * Opens the store.
     *
     * @param state where it is kept
     */
    public Files(State state) {
        this.state = state;
        this.files = state.store().table("files", StoredFile.class, StoredFile::id);
        this.contents = state.store().table("file_contents", FileContent.class, FileContent::fileId);
        this.processing = state.store().table("file_processing", Processing.class, Processing::id);
    }

    /**
     * Makes a place for a file.
     *
     * @param owner who uploads
     * @param filename with its ending
     * @param visibility public, private, or null for private as on Whop
     * @return the file, without bytes
     * @throws WhopError 400 for a name that is none
     */
    public StoredFile create(Participant owner, String filename, @Nullable String visibility) {
        if (filename.isBlank() || filename.length() > LONGEST_NAME || filename.matches("(?s).*[/\\\\\\p{Cntrl}].*")) {
            throw WhopError.invalid("filename must be a name such as photo.png: 1 to " + LONGEST_NAME
                    + " characters, no slashes, no line breaks.");
        }
        return files.put(new StoredFile(
                state.ids().next("file"),
                owner.id(),
                filename,
                ContentTypes.of(filename),
                Objects.requireNonNullElse(visibility, "private"),
                state.ids().next("filekey"),
                state.clock().instant().plus(UPLOAD_WITHIN),
                null,
                null,
                null));
    }

    /**
     * Takes the bytes. The same bytes again are no second upload: a client that lost the answer sends them again.
     *
     * @param id {@code file_…}
     * @param key the key of the address they came to
     * @param contentType what they were said to be, null when nothing was said
     * @return the file, ready unless {@link #processing} says otherwise
     * @throws WhopError 403 for a wrong or expired address or another type than agreed, 409 for other bytes than the first,
     *     400 for none
     */
    public StoredFile fill(String id, @Nullable String key, @Nullable String contentType, ByteString bytes) {
        StoredFile file = files.find(id);
        if (file == null || !file.key().equals(key)) {
            throw WhopError.forbidden("This is not an upload_url that POST /files gave.");
        }
        if (!file.contentType().equals(contentType)) {
            throw WhopError.forbidden("Send the headers that upload_headers names: Content-Type is " + contentType
                    + " and should be " + file.contentType() + ".");
        }
        if (file.hasBytes()) {
            if (bytes.equals(content(file))) {
                return file;
            }
            throw WhopError.conflict(
                    "already_uploaded", "The bytes of " + id + " have come before. Create a new file.");
        }
        if (!state.clock().instant().isBefore(file.uploadUntil())) {
            throw WhopError.forbidden("This upload_url expired at " + file.uploadUntil() + ". Create a new file.");
        }
        if (bytes.size() == 0) {
            throw WhopError.invalid("The file has no bytes.");
        }
        contents.put(new FileContent(id, bytes.base64()));
        Processing how = processing();
        Instant doneAt = how.seconds() == 0 ? null : state.clock().instant().plusSeconds(how.seconds());
        StoredFile filled = files.put(file.filled(bytes.size(), doneAt, how.fails()));
        forgetOldBytes();
        return filled;
    }

    private void forgetOldBytes() {
        long total = contents.stream()
                .mapToLong(content ->
                        Objects.requireNonNull(files.get(content.fileId()).size()))
                .sum();
        for (FileContent oldest : contents.all()) {
            if (total <= MOST_BYTES) {
                return;
            }
            total -= Objects.requireNonNull(files.get(oldest.fileId()).size());
            contents.remove(oldest.fileId());
        }
    }

    Instant now() {
        return state.clock().instant();
    }

    /**
     * What becomes of bytes that come from now on.
     *
     * @return {@link Processing#USUAL} until told otherwise
     */
    public Processing processing() {
        return Objects.requireNonNullElse(processing.find(Processing.USUAL.id()), Processing.USUAL);
    }

    /**
     * Says what becomes of bytes that come from now on.
     *
     * @param how ready at once or later, or failed
     */
    public void processing(Processing how) {
        processing.put(how);
    }

    /**
     * A file by id, for any caller.
     *
     * @param id {@code file_…}
     * @return the file, or null
     */
    public @Nullable StoredFile find(String id) {
        return files.find(id);
    }

    /**
     * A file a user may use.
     *
     * @param viewer who asks
     * @param id {@code file_…}
     * @return a public one, or one of the viewer's own; a company's are its platform's too
     * @throws WhopError 404 when there is none
     */
    public StoredFile get(Participant viewer, String id) {
        StoredFile file = files.find(id);
        boolean reached = file != null
                && (file.isPublic() || file.ownerId().equals(viewer.userId()) || viewer.sees(state, file.ownerId()));
        if (file == null || !reached) {
            throw WhopError.notFound("file", id);
        }
        return file;
    }

    /**
     * The bytes.
     *
     * @return its bytes; null before they came and after they were given up for newer ones
     */
    public @Nullable ByteString content(StoredFile file) {
        FileContent content = contents.find(file.id());
        return content == null ? null : ByteString.decodeBase64(content.base64());
    }

    @Override
    public void check(Participant speaker, String fileId) {
        String status = get(speaker, fileId).uploadStatus(state.clock().instant());
        if (!status.equals("ready")) {
            throw WhopError.invalid("The file " + fileId + " cannot be attached: it is " + status + ", not ready."
                    + (status.equals("pending") ? " Its bytes have not been uploaded." : ""));
        }
    }
}
