package io.github.whop4j.client.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ReplayStoreTest {

    private Instant now = Fixtures.NOW;
    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };
    private final ReplayStore store = ReplayStore.inMemory(clock, Duration.ofMinutes(10), 3);
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void aCopyDoesNothing() {
        assertThat(handle("msg_1")).isTrue();
        assertThat(handle("msg_1")).isFalse();
        assertThat(handle("msg_2")).isTrue();
        assertThat(done).containsExactly("msg_1", "msg_2");
    }

    @Test
    void whatFailedIsNotRememberedSoThatTheRetryIsHandled() {
        assertThatIllegalStateException()
                .isThrownBy(() -> store.runOnce("msg_1", () -> {
                    throw new IllegalStateException("database is down");
                }))
                .withMessage("database is down");
        assertThat(handle("msg_1")).isTrue();
        assertThat(handle("msg_1")).isFalse();
    }

    @Test
    void evenAnErrorOfTheMachineLosesNoDelivery() {
        try {
            store.runOnce("msg_1", () -> {
                throw new OutOfMemoryError("simulated");
            });
        } catch (OutOfMemoryError simulated) {
            assertThat(simulated).hasMessage("simulated");
        }
        assertThat(handle("msg_1")).isTrue();
    }

    @Test
    void anIdIsRememberedForItsTimeAndNoLonger() {
        handle("msg_1");
        now = now.plus(Duration.ofMinutes(10)).minusMillis(1);
        assertThat(handle("msg_1")).isFalse();
        now = now.plusMillis(1);
        assertThat(handle("msg_1")).isTrue();
    }

    @Test
    void forgetsTheOldestWhenItIsFull() {
        for (String id : List.of("msg_1", "msg_2", "msg_3", "msg_4")) {
            handle(id);
        }
        assertThat(handle("msg_4")).isFalse();
        assertThat(handle("msg_2")).isFalse();
        assertThat(handle("msg_1")).isTrue();
    }

    @Test
    void ofManyThreadsWithOneDeliveryOneHandlesIt() throws Exception {
        ReplayStore shared = ReplayStore.inMemory();
        AtomicInteger runs = new AtomicInteger();
        List<Integer> handled = onThreads(32, () -> {
            int mine = 0;
            for (int delivery = 0; delivery < 200; delivery++) {
                mine += shared.runOnce("msg_" + delivery, () -> countSlowly(runs)) ? 1 : 0;
            }
            return mine;
        });
        assertThat(runs).hasValue(200);
        assertThat(handled.stream().mapToInt(Integer::intValue).sum()).isEqualTo(200);
    }

    @Test
    void aCopyThatArrivesMeanwhileWaitsAndTakesOverFromOneThatFails() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch mayFail = new CountDownLatch(1);
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        Thread first = new Thread(() -> {
            try {
                store.runOnce("msg_1", () -> {
                    started.countDown();
                    await(mayFail);
                    throw new IllegalStateException("crashed");
                });
            } catch (IllegalStateException crashed) {
                failures.add(crashed);
            }
        });
        first.start();
        started.await();
        Thread copy = new Thread(() -> handle("msg_1"));
        copy.start();
        while (copy.getState() != Thread.State.WAITING && copy.isAlive()) {
            Thread.onSpinWait();
        }
        assertThat(copy.getState()).isEqualTo(Thread.State.WAITING);
        assertThat(handle("msg_2")).as("another delivery need not wait").isTrue();
        mayFail.countDown();
        first.join();
        copy.join();
        assertThat(failures).hasSize(1);
        assertThat(done).containsExactly("msg_2", "msg_1");
    }

    @Test
    void aStoreThatRemembersNothingIsNotBuilt() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReplayStore.inMemory(clock, Duration.ZERO, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ReplayStore.inMemory(clock, Duration.ofDays(1), 0));
    }

    private boolean handle(String id) {
        return store.runOnce(id, () -> done.add(id));
    }

    /** Long enough for another thread to come in between. */
    private static void countSlowly(AtomicInteger runs) {
        for (int i = 0; i < 2_000; i++) {
            Thread.onSpinWait();
        }
        runs.incrementAndGet();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Integer> onThreads(int count, Callable<Integer> work) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Future<Integer>> results = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                results.add(threads.submit(() -> {
                    go.await();
                    return work.call();
                }));
            }
            go.countDown();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> result : results) {
                answers.add(result.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
