package io.github.whop4j.sandbox.chat;

/** Where the files are that messages carry. */
@FunctionalInterface
public interface Attachments {
    /**
     * Refuses a file that cannot be sent.
     *
     * @param speaker who wants to send it
     * @param fileId {@code file_…}
     * @throws io.github.whop4j.sandbox.http.WhopError 404 when there is none for this speaker, 400 when its bytes are not there
     */
    void check(Participant speaker, String fileId);
}
