package io.github.whop4j.client;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads of asynchronous operations, for clients that were given no executor. */
final class DaemonThreads {
    /** As many as OkHttp allows its own asynchronous calls. More operations wait for their turn. */
    private static final int MOST = 64;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private DaemonThreads() {}

    /** Starts no thread before it has work, keeps none for long after, and never keeps the JVM alive. */
    static ExecutorService pool() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                MOST, MOST, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), DaemonThreads::thread);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "whop4j-async-" + NUMBER.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
