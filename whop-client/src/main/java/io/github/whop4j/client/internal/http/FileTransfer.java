package io.github.whop4j.client.internal.http;

import io.github.whop4j.client.CallInfo;
import io.github.whop4j.client.FileUploadException;
import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.WhopInterruptedException;
import io.github.whop4j.client.files.CreateFile;
import io.github.whop4j.client.files.FileToUpload;
import io.github.whop4j.client.files.FileUpload;
import io.github.whop4j.client.files.Files;
import io.github.whop4j.client.files.StoredFile;
import io.github.whop4j.client.files.UploadStatus;
import io.github.whop4j.client.internal.http.Outcome.Answered;
import io.github.whop4j.client.internal.http.Outcome.Broken;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * The three steps of an upload: ask Whop for a place, put the bytes there, wait until Whop is done with them. The place is
 * not Whop's API: it gets the headers Whop names and never the key. When the process dies on the way, Whop keeps a file
 * without bytes that nothing uses; nothing else happened, and the upload can be started again.
 */
public final class FileTransfer {
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final String LABEL = "/(upload)";

    private final Transport transport;
    private final Files files;
    private final FileToUpload file;
    private final long startedAt;

    /**
     * Not started yet.
     *
     * @param transport of the client that uploads
     * @param files its operations
     * @param file what to upload
     */
    public FileTransfer(Transport transport, Files files, FileToUpload file) {
        this.transport = transport;
        this.files = files;
        this.file = file;
        startedAt = transport.sources().nanoTime().getAsLong();
    }

    /**
     * Uploads.
     *
     * @return the file, ready to be used
     */
    public StoredFile run() {
        FileUpload place = files.create(new CreateFile(file.filename(), file.visibility()), options());
        put(place);
        return whenReady(place.id());
    }

    private RequestOptions options() {
        return RequestOptions.builder().timeout(longerThanZero(remaining())).build();
    }

    private void put(FileUpload place) {
        Request request = request(place);
        RetryPolicy policy = new RetryPolicy(
                transport.maxRetries(),
                transport.sources().clock(),
                transport.sources().jitter());
        for (int attempt = 1; ; attempt++) {
            stopIfTold(place.id());
            Outcome outcome = transport.sendOnce(request, LABEL, attempt, longerThanZero(remaining()));
            if (outcome instanceof Answered answer && answer.isSuccess()) {
                return;
            }
            stopIfTold(place.id());
            Duration wait = policy.delayAfter(attempt, outcome, remaining());
            if (wait == null) {
                throw failure(place.id(), attempt, outcome);
            }
            sleep(wait, place.id());
        }
    }

    private Request request(FileUpload place) {
        HttpUrl url = place.uploadUrl() == null ? null : HttpUrl.parse(place.uploadUrl());
        if (url == null || !(url.isHttps() || isLoopback(url.host()))) {
            throw new FileUploadException(
                    place.id(),
                    "Whop named no address on https to send the bytes to. Tell Whop's support.",
                    null,
                    null);
        }
        Request.Builder request = new Request.Builder().url(url).put(new CountedBody(file.content(), file.progress()));
        Map<String, @Nullable Object> headers = place.uploadHeaders() == null ? Map.of() : place.uploadHeaders();
        headers.forEach((name, value) -> {
            if (value != null) {
                request.header(name, value.toString());
            }
        });
        return request.build();
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1");
    }

    private StoredFile whenReady(String id) {
        while (true) {
            StoredFile stored = files.retrieve(id, options());
            if (UploadStatus.READY.equals(stored.uploadStatus())) {
                return stored;
            }
            if (UploadStatus.FAILED.equals(stored.uploadStatus())) {
                throw new FileUploadException(
                        id, "Whop could not use the bytes. Check that the file is whole and of its kind.", null, null);
            }
            if (remaining().compareTo(POLL) <= 0) {
                throw new FileUploadException(
                        id,
                        "the bytes have arrived, but Whop was not done with them within " + file.timeout()
                                + ". Read the file again later, or allow more time.",
                        null,
                        null);
            }
            sleep(POLL, id);
        }
    }

    private FileUploadException failure(String id, int attempts, Outcome outcome) {
        CallInfo.Builder call = CallInfo.builder("PUT", LABEL).attempts(attempts);
        if (outcome instanceof Answered answer) {
            return new FileUploadException(
                    id,
                    "the store for its bytes answered with status " + answer.status() + ". Upload it again.",
                    null,
                    call.status(answer.status()).build());
        }
        return new FileUploadException(
                id,
                "its bytes did not get through. Check the network and upload it again.",
                ((Broken) outcome).cause(),
                call.build());
    }

    private void stopIfTold(String id) {
        if (transport.cancellation().isCancelled()) {
            throw new CancellationException("The upload of " + id + " was abandoned because its future was cancelled.");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new WhopInterruptedException(CallInfo.builder("PUT", LABEL).build(), null);
        }
    }

    private void sleep(Duration wait, String id) {
        try {
            transport.sources().sleeper().sleep(wait, transport.cancellation());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WhopInterruptedException(CallInfo.builder("PUT", LABEL).build(), e);
        }
        stopIfTold(id);
    }

    private Duration remaining() {
        return file.timeout().minusNanos(transport.sources().nanoTime().getAsLong() - startedAt);
    }

    /** A limit of nothing would be refused as an argument; one of a millisecond runs out, which is the better message. */
    private static Duration longerThanZero(Duration limit) {
        return limit.compareTo(Duration.ofMillis(1)) < 0 ? Duration.ofMillis(1) : limit;
    }
}
