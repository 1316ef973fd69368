package io.github.whop4j.gigflow.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.github.whop4j.marketplace.job.Job;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs through db-scheduler: one row per job in PostgreSQL, so that of any number of nodes one runs it at a time, and
 * another takes over when that one dies.
 */
public final class JobRunner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int THREADS = 4;

    /** Batches in a row before the others get a turn. */
    private static final int BATCHES = 50;

    private final Scheduler scheduler;

    private JobRunner(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    public static JobRunner start(DataSource database, List<Job> jobs) {
        List<RecurringTask<Void>> tasks = jobs.stream().map(JobRunner::task).toList();
        Scheduler scheduler = Scheduler.create(database)
                .startTasks(tasks)
                .tableName("gigflow.scheduled_tasks")
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(PATIENCE)
                .alwaysPersistTimestampInUTC()
                .build();
        scheduler.start();
        return new JobRunner(scheduler);
    }

    @Override
    public void close() {
        scheduler.stop();
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(TaskDescriptor.of(job.name()), FixedDelay.of(job.every()))
                .execute((instance, context) -> run(job));
    }

    /** A failure is logged and the job tried again at its next turn. */
    private static void run(Job job) {
        try {
            for (int batch = 0; batch < BATCHES && job.batch().getAsInt() > 0; batch++) {
                // each batch does its own work; there may be more
            }
        } catch (RuntimeException e) {
            LOG.error("job {} failed", job.name(), e);
        }
    }
}
