package io.github.whop4j.marketplace.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several callers at the same moment. */
public final class ConcurrentCalls {
    private ConcurrentCalls() {}

    /** What each caller got: a value, or the exception it threw. */
    public static List<Object> of(Callable<?>... callers) {
        return of(List.of(callers));
    }

    public static List<Object> of(List<? extends Callable<?>> callers) {
        ExecutorService threads = Executors.newFixedThreadPool(callers.size());
        try {
            CyclicBarrier start = new CyclicBarrier(callers.size());
            List<Future<?>> running = new ArrayList<>();
            for (Callable<?> caller : callers) {
                running.add(threads.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    return caller.call();
                }));
            }
            List<Object> outcomes = new ArrayList<>();
            for (Future<?> one : running) {
                outcomes.add(outcome(one));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object outcome(Future<?> running) {
        try {
            return running.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return Objects.requireNonNull(e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException("the race did not end", e);
        }
    }
}
