package io.github.whop4j.client;

import io.github.whop4j.client.internal.http.Cancellation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An operation on another thread, and the future it is given up with. */
final class AsyncOperation<T extends @Nullable Object> {
    private final Cancellation outer;
    private final Cancellation cancellation = new Cancellation();
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private volatile boolean finished;

    /**
     * Not started yet.
     *
     * @param outer of the operation this one is part of, if any
     */
    AsyncOperation(Cancellation outer) {
        this.outer = outer;
    }

    /** Ends the calls of this operation. */
    Cancellation cancellation() {
        return cancellation;
    }

    CompletableFuture<T> start(Executor executor, Supplier<? extends T> operation) {
        Runnable giveUp = () -> future.cancel(false);
        outer.add(giveUp);
        CompletableFuture<T> unused = future.whenComplete((value, failure) -> {
            outer.remove(giveUp);
            // The caller that completes the future before the operation has, no longer waits for it.
            if (!finished) {
                cancellation.cancel();
            }
        });
        try {
            executor.execute(() -> run(operation));
        } catch (RejectedExecutionException e) {
            finish(() -> future.completeExceptionally(new IllegalStateException(
                    "The executor takes no more work. Was it shut down, or the WhopClient closed?", e)));
        }
        return future;
    }

    private void run(Supplier<? extends T> operation) {
        if (future.isDone()) {
            return;
        }
        try {
            T value = operation.get();
            finish(() -> future.complete(value));
        } catch (Throwable failure) {
            finish(() -> future.completeExceptionally(failure));
        }
    }

    private void finish(Runnable completion) {
        finished = true;
        completion.run();
    }
}
