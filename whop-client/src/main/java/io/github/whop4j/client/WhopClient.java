package io.github.whop4j.client;

import io.github.whop4j.client.files.CreateFile;
import io.github.whop4j.client.files.FileToUpload;
import io.github.whop4j.client.files.Files;
import io.github.whop4j.client.files.StoredFile;
import io.github.whop4j.client.internal.http.Credentials;
import io.github.whop4j.client.internal.http.FileTransfer;
import io.github.whop4j.client.internal.http.Operations;
import io.github.whop4j.client.internal.http.Transport;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The Whop API for one API key. Build one per application: it is immutable, safe for any number of threads, and keeps
 * connections open between calls.
 *
 * <p>Every operation blocks until it has its value, or throws a {@link WhopException}. What may pass is tried again, every
 * POST with the same idempotency key, within one deadline for the whole call.
 *
 * <p>Clients for other credentials or settings are derived from this one: they share its connections and threads, and cost
 * next to nothing. Nothing a client starts keeps the JVM alive.
 */
public final class WhopClient extends WhopResources implements AutoCloseable {
    private final Environment environment;
    private final Operations operations;
    private final Transport transport;
    private final Executor executor;
    private final Runnable closer;

    WhopClient(
            Environment environment, Operations operations, Transport transport, Executor executor, Runnable closer) {
        super(operations, transport);
        this.environment = environment;
        this.operations = operations;
        this.transport = transport;
        this.executor = executor;
        this.closer = closer;
    }

    private WhopClient derived(Transport other) {
        return new WhopClient(environment, operations, other, executor, other::close);
    }

    /**
     * Starts a client. The API key is the only thing that has to be given.
     *
     * @return a builder for production with the defaults it documents
     */
    public static WhopClientBuilder builder() {
        return new WhopClientBuilder();
    }

    /**
     * A client for the environment variables that {@link WhopClientBuilder#fromEnvironment()} lists.
     *
     * @return a client, to be kept for the life of the application
     * @throws IllegalArgumentException if a variable has a value that cannot be meant
     * @throws IllegalStateException if WHOP_API_KEY is not set
     */
    public static WhopClient fromEnvironment() {
        return builder().fromEnvironment().build();
    }

    /**
     * Where this client sends its calls.
     *
     * @return the environment it was built for
     */
    public Environment environment() {
        return environment;
    }

    /**
     * An operation this version has no method for, with the same retries, keys and errors.
     *
     * @param method GET, POST, PATCH, PUT or DELETE
     * @param path below the API base, such as {@code /plans/plan_1}
     * @return a request to be filled and sent
     */
    public RawRequest request(String method, String path) {
        return new RawRequest(transport, method, path);
    }

    /**
     * The same client with another token, such as a user's.
     *
     * @param token sent with every call that brings none of its own
     * @return a client that shares everything else with this one; to close it closes nothing of this one
     */
    public WhopClient withToken(Secret token) {
        Destination.check(environment, Sendable.token(token));
        return derived(transport.with(Credentials.of(token)));
    }

    /**
     * The same client with other settings for every call.
     *
     * @param defaults hold where a call's own options say nothing, and stand above the settings of this client
     * @return a client that shares everything else with this one; to close it closes nothing of this one
     * @throws IllegalArgumentException if there is an idempotency key among them, because one belongs to one call
     */
    public WhopClient withOptions(RequestOptions defaults) {
        if (defaults.idempotencyKey() != null) {
            throw new IllegalArgumentException("An idempotency key belongs to one call: on a client, the second call"
                    + " would get the answer of the first. Give it to the call.");
        }
        Secret token = defaults.token();
        if (token == null) {
            return derived(transport.with(defaults));
        }
        return withToken(token).withOptions(defaults.toBuilder().token(null).build());
    }

    /**
     * The same client acting for one company, such as a seller of this platform. Its calls carry an access token limited to
     * that company, which this client's key makes on the first call, and anew shortly before it expires or when Whop no
     * longer accepts it. If none can be had, the call that needs it throws the reason.
     *
     * @param companyId {@code biz_…}
     * @return a client that shares everything else with this one; to close it closes nothing of this one. Ask for it as often
     *     as you like: all for the same company share one token
     */
    public WhopClient onBehalfOf(String companyId) {
        String id = Sendable.printable("company id", companyId);
        return derived(transport.with(transport.credentials().onBehalfOf(id)));
    }

    /**
     * Runs an operation on another thread, for example {@code whop.async(w -> w.payments().retrieve("pay_1"))}. A list is
     * best read to its end inside the operation, because turning a page blocks.
     *
     * <p>Once the future is completed from outside, by {@code cancel} or {@code orTimeout} for example, the call under way
     * is broken off, waits end and nothing more is sent. Whether Whop acted on a call that was broken off is unknown.
     *
     * @param operation makes its calls through the client it is given; with any other they could not be cancelled
     * @param <T> what it returns
     * @return completed with what the operation returns or throws, a {@link WhopException} as itself; nothing is thrown from
     *     here
     */
    public <T extends @Nullable Object> CompletableFuture<T> async(
            Function<? super WhopClient, ? extends T> operation) {
        AsyncOperation<T> async = new AsyncOperation<>(transport.cancellation());
        WhopClient cancellable = derived(transport.with(async.cancellation()));
        return async.start(executor, () -> operation.apply(cancellable));
    }

    /**
     * Runs an operation and answers what it returns together with the answer it was read from, for example {@code
     * whop.withResponse(w -> w.payments().retrieve("pay_1")).requestId()}. An exception it throws is thrown as it is, and has
     * the same to tell.
     *
     * @param operation makes its calls through the client it is given
     * @param <T> what it returns
     * @return the value, and the last answer the operation got
     * @throws IllegalStateException if no call was answered through the client it was given
     */
    public <T extends @Nullable Object> ApiResponse<T> withResponse(
            Function<? super WhopClient, ? extends T> operation) {
        LastAnswer last = new LastAnswer();
        T value = operation.apply(derived(transport.with(last)));
        return last.with(value);
    }

    /**
     * Uploads a file: makes it at Whop, sends the bytes to the place Whop names, and waits until it can be used, in a
     * message for example. Bytes that do not get through are sent again, as often as a call would be. Needs the permissions
     * of {@link Files#create(CreateFile)}.
     *
     * @param file what to upload
     * @return the file, ready
     * @throws FileUploadException if the bytes do not arrive, or Whop cannot use them
     */
    public StoredFile upload(FileToUpload file) {
        return new FileTransfer(transport, files(), file).run();
    }

    /**
     * Refuses further calls through this client. One that was built also lets go of its connections and threads, and closes
     * all that were derived from it; one that was derived closes itself only. An OkHttp client or executor that was brought
     * along stays as it is. Operations that are running run to their end.
     */
    @Override
    public void close() {
        closer.run();
    }

    /** The environment and whom it acts for, never the key. */
    @Override
    public String toString() {
        return transport.toString();
    }
}
