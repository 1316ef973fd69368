package io.github.whop4j.client.files;

/** Hears how far an upload is. Called on the thread that uploads, so it has to be quick. */
@FunctionalInterface
public interface UploadProgress {
    /**
     * Some bytes have gone out. Starts over at zero when the bytes have to be sent again.
     *
     * @param sent how many so far
     * @param total how many there are, or -1 if that is not known
     */
    void sent(long sent, long total);
}
