package io.github.whop4j.client.internal.http;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Everything a call takes from the world besides the network. The one place where the client asks for time and chance;
 * tests put their own here.
 *
 * @param clock wall clock, to read a {@code Retry-After} date against
 * @param nanoTime monotonic time, for deadlines
 * @param keys fresh idempotency keys
 * @param jitter 0 inclusive to 1 exclusive
 * @param sleeper waits between attempts
 */
public record Sources(
        Clock clock, LongSupplier nanoTime, Supplier<String> keys, DoubleSupplier jitter, Sleeper sleeper) {

    /** Waits. */
    public interface Sleeper {
        /**
         * Returns after the time has passed, or as soon as the operation is cancelled.
         *
         * @param time not negative
         * @param cancellation of the operation that waits
         * @throws InterruptedException if the thread is interrupted meanwhile
         */
        void sleep(Duration time, Cancellation cancellation) throws InterruptedException;
    }

    /**
     * Real time and real chance.
     *
     * @return what a client uses outside of tests
     */
    public static Sources system() {
        return new Sources(
                Clock.systemUTC(),
                System::nanoTime,
                () -> UUID.randomUUID().toString(),
                () -> ThreadLocalRandom.current().nextDouble(),
                (time, cancellation) -> cancellation.await(time));
    }
}
