package io.github.whop4j.client.oauth;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many threads that start at the same moment. */
final class Together {

    private Together() {}

    static <T> List<Future<T>> start(int threads, Callable<T> each) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CountDownLatch together = new CountDownLatch(threads);
        List<Future<T>> results = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            results.add(pool.submit(() -> {
                together.countDown();
                together.await();
                return each.call();
            }));
        }
        pool.shutdown();
        return results;
    }
}
