package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.json;
import static io.github.whop4j.client.WhopServer.status;
import static io.github.whop4j.client.WhopServer.taken;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.github.whop4j.client.internal.http.Sources;
import io.github.whop4j.client.payments.Payment;
import io.github.whop4j.client.payments.PaymentQuery;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class AsyncTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final AtomicReference<Throwable> seenInside = new AtomicReference<>();

    @Test
    void completesWithTheValueOnADaemonThreadOfItsOwn() {
        server.enqueue(json("{\"id\":\"pay_1\"}"));
        AtomicReference<Thread> thread = new AtomicReference<>();

        CompletableFuture<Payment> payment = WhopServer.client(server).async(w -> {
            thread.set(Thread.currentThread());
            return w.payments().retrieve("pay_1");
        });

        assertThat(payment.join().id()).isEqualTo("pay_1");
        assertThat(requireNonNull(thread.get()).isDaemon()).isTrue();
        assertThat(requireNonNull(thread.get()).getName()).startsWith("whop4j-async-");
    }

    @Test
    void failsWithTheExceptionItself() {
        server.enqueue(status(404));
        server.enqueue(status(404));
        WhopClient whop = WhopServer.client(server);

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(
                        () -> whop.async(w -> w.payments().retrieve("pay_1")).get())
                .withCauseExactlyInstanceOf(WhopApiException.NotFound.class);
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(
                        () -> whop.async(w -> w.payments().retrieve("pay_1")).join())
                .withCauseExactlyInstanceOf(WhopApiException.NotFound.class);
    }

    @Test
    void throwsNothingOnTheCallingThread() {
        WhopClient whop = WhopServer.client(server);
        whop.close();

        CompletableFuture<Payment> closed = whop.async(w -> w.payments().retrieve("pay_1"));
        CompletableFuture<Payment> blank =
                WhopServer.client(server).async(w -> w.payments().retrieve(" "));

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(closed::get)
                .withCauseInstanceOf(IllegalStateException.class)
                .withMessageContaining("closed");
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(blank::get)
                .withCauseInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cancellingBreaksOffTheCallInFlight(boolean mayInterrupt) {
        server.enqueue(hanging());
        WhopClient whop = WhopServer.client(server);
        CompletableFuture<Payment> payment = retrieve(whop);
        taken(server);

        assertThat(payment.cancel(mayInterrupt)).isTrue();

        assertStoppedInside();
        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(payment).isCancelled();
    }

    @Test
    void aTimeLimitBreaksOffTheCallInFlight() {
        server.enqueue(hanging());
        WhopClient whop = WhopServer.client(server);

        CompletableFuture<Payment> payment = retrieve(whop).orTimeout(300, TimeUnit.MILLISECONDS);

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(payment::get)
                .withCauseInstanceOf(TimeoutException.class);
        assertStoppedInside();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void anAnswerFromElsewhereBreaksOffTheCallInFlight() {
        server.enqueue(hanging());
        CompletableFuture<Payment> payment = retrieve(WhopServer.client(server));
        taken(server);

        payment.completeExceptionally(new IllegalStateException("no longer wanted"));

        assertStoppedInside();
    }

    @Test
    void cancellingEndsAWaitAtOnce() {
        server.enqueue(json(429, "{}").addHeader("Retry-After", "60").build());
        WhopClient whop = WhopServer.client(server, new FakeTime())
                .sources(Sources.system())
                .build();
        CompletableFuture<Payment> payment = retrieve(whop);
        taken(server);
        await().pollDelay(Duration.ofMillis(200)).until(() -> true);

        payment.cancel(true);

        assertStoppedInside();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void cancellingLeavesTheThreadAlone() {
        server.enqueue(hanging());
        AtomicReference<Boolean> interrupted = new AtomicReference<>();
        CompletableFuture<Payment> payment = WhopServer.client(server).async(w -> {
            try {
                return w.payments().retrieve("pay_1");
            } finally {
                interrupted.set(Thread.currentThread().isInterrupted());
            }
        });
        taken(server);

        payment.cancel(true);

        await().untilAsserted(() -> assertThat(interrupted).hasValue(false));
    }

    @Test
    void nothingMoreIsSentOnceItIsCancelled() {
        server.enqueue(hanging());
        server.enqueue(json("{\"id\":\"pay_2\"}"));
        AtomicReference<Throwable> second = new AtomicReference<>();
        CompletableFuture<Payment> payment = WhopServer.client(server).async(w -> {
            try {
                return w.payments().retrieve("pay_1");
            } catch (CancellationException e) {
                try {
                    return w.payments().retrieve("pay_2");
                } catch (CancellationException again) {
                    second.set(again);
                    throw again;
                }
            }
        });
        taken(server);

        payment.cancel(false);

        await().untilAsserted(() -> assertThat(second.get()).isNotNull());
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void anOperationInsideAnotherIsCancelledWithIt() {
        server.enqueue(hanging());
        CompletableFuture<Payment> outer =
                WhopServer.client(server).async(w -> retrieve(w).join());
        taken(server);

        outer.cancel(false);

        assertStoppedInside();
    }

    @Test
    void whatIsCancelledBeforeItsTurnIsNotRun() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        WhopClient whop =
                WhopServer.client(server, new FakeTime()).executor(waiting::add).build();
        CompletableFuture<Payment> payment = whop.async(w -> w.payments().retrieve("pay_1"));

        payment.cancel(false);
        waiting.remove().run();

        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void aPageItAnswersCanBeTurnedAfterwards() {
        server.enqueue(
                json("{\"data\":[{\"id\":\"pay_1\"}],\"page_info\":{\"has_next_page\":true,\"end_cursor\":\"c\"}}"));
        server.enqueue(json("{\"data\":[{\"id\":\"pay_2\"}]}"));

        Page<Payment> page = WhopServer.client(server)
                .async(w -> w.payments().list(PaymentQuery.builder().build()))
                .join();

        assertThat(page.stream().map(Payment::id)).containsExactly("pay_1", "pay_2");
    }

    @Test
    void runsOnTheExecutorThatWasBroughtAndLeavesItOpen() throws Exception {
        server.enqueue(json("{\"id\":\"pay_1\"}"));
        ExecutorService mine = Executors.newSingleThreadExecutor(work -> new Thread(work, "mine"));
        try {
            WhopClient whop =
                    WhopServer.client(server, new FakeTime()).executor(mine).build();

            String name = whop.async(w -> {
                        w.payments().retrieve("pay_1");
                        return Thread.currentThread().getName();
                    })
                    .get();
            whop.close();

            assertThat(name).isEqualTo("mine");
            assertThat(mine.isShutdown()).isFalse();
            assertThat(mine.submit(() -> "still here").get()).isEqualTo("still here");
        } finally {
            mine.shutdownNow();
        }
    }

    @Test
    void anExecutorThatTakesNoWorkFailsTheFuture() {
        ExecutorService shut = Executors.newSingleThreadExecutor();
        shut.shutdown();

        CompletableFuture<Payment> payment = retrieve(
                WhopServer.client(server, new FakeTime()).executor(shut).build());

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(payment::get)
                .withCauseInstanceOf(IllegalStateException.class)
                .withMessageContaining("shut down");
    }

    @Test
    void closingLetsGoOfItsThreadsAndLeavesNoFutureOpen() {
        server.enqueue(json(200, "{\"id\":\"pay_1\"}")
                .headersDelay(300, TimeUnit.MILLISECONDS)
                .build());
        WhopClient whop = WhopServer.client(server);
        AtomicReference<Thread> thread = new AtomicReference<>();
        CompletableFuture<Payment> running = whop.async(w -> {
            thread.set(Thread.currentThread());
            return w.payments().retrieve("pay_1");
        });
        taken(server);

        whop.close();

        assertThat(running.join().id()).isEqualTo("pay_1");
        await().atMost(Duration.ofSeconds(5))
                .until(() -> !requireNonNull(thread.get()).isAlive());
    }

    @Test
    void manyRunAtOnce() {
        for (int i = 0; i < 20; i++) {
            server.enqueue(json(200, "{\"id\":\"pay_1\"}")
                    .headersDelay(300, TimeUnit.MILLISECONDS)
                    .build());
        }
        WhopClient whop = WhopServer.client(server);
        long start = System.nanoTime();

        List<CompletableFuture<Payment>> payments = IntStream.range(0, 20)
                .mapToObj(i -> whop.async(w -> w.payments().retrieve("pay_1")))
                .toList();
        payments.forEach(CompletableFuture::join);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    private CompletableFuture<Payment> retrieve(WhopClient whop) {
        return whop.async(w -> {
            try {
                return w.payments().retrieve("pay_1");
            } catch (RuntimeException e) {
                seenInside.set(e);
                throw e;
            }
        });
    }

    /** Well before the limits of attempt and call, which are minutes. */
    private void assertStoppedInside() {
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(seenInside.get())
                        .isInstanceOf(CancellationException.class)
                        .hasMessageContaining("GET /payments/pay_1 was abandoned"));
    }

    private static MockResponse hanging() {
        return new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build();
    }
}
