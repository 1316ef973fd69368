package io.github.whop4j.gigflow.job;

import io.github.whop4j.marketplace.job.Job;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a job at once on this node, beside its schedule: what a webhook brought should not wait for the next turn. Jobs are
 * safe to run twice at a time, so the schedule stays what nothing depends on being nudged.
 */
public final class JobTrigger implements Runnable, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JobTrigger.class);

    private final List<Job> jobs;
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread worker = new Thread(work, "gigflow-nudge");
        worker.setDaemon(true);
        return worker;
    });

    /** Nudges the jobs with this name. */
    public JobTrigger(List<Job> jobs, String name) {
        this.jobs = jobs.stream().filter(job -> job.name().equals(name)).toList();
    }

    /** Returns at once. Nudges that come while one waits to start are one. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the outcome is logged; no one waits for it
    public void run() {
        if (!thread.isShutdown() && wanted.compareAndSet(false, true)) {
            thread.submit(this::work);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void work() {
        wanted.set(false);
        for (Job job : jobs) {
            try {
                while (job.batch().getAsInt() > 0 && !Thread.currentThread().isInterrupted()) {
                    // until nothing is due
                }
            } catch (RuntimeException e) {
                LOG.error("job {} failed", job.name(), e);
            }
        }
    }
}
