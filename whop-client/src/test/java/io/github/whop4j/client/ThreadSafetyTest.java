package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.json;
import static io.github.whop4j.client.WhopServer.status;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.payments.RefundPayment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** 64 threads share one client and all that is derived from it, and each gets the answer to its own question. */
@Timeout(60)
class ThreadSafetyTest {
    private static final int THREADS = 64;
    private static final int CALLS = 25;
    private static final long SEED = 20260131;

    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final Echo echo = new Echo();

    @Test
    void everyAnswerBelongsToItsQuestionAndEveryPostHasItsOwnKey() throws Exception {
        server.setDispatcher(echo);
        WhopClient whop = WhopServer.client(server);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Caller caller = new Caller(whop, thread);
                running.add(threads.submit(caller::run));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
            whop.close();
        }

        assertThat(echo.wrongTokens).as("seed %d", SEED).isEmpty();
        assertThat(echo.keyOfRefund).as("refunds, seed %d", SEED).isNotEmpty();
        assertThat(echo.keyOfRefund.values()).doesNotHaveDuplicates();
        assertThat(echo.changedKeys).isEmpty();
        assertThat(echo.companyTokens).as("tokens made for 4 companies").hasValue(4);
    }

    /** Asks in every way there is; the id it asks for says who asks, and with which token it must arrive. */
    private static final class Caller {
        private final WhopClient whop;
        private final int thread;
        private final Random random;

        Caller(WhopClient whop, int thread) {
            this.whop = whop;
            this.thread = thread;
            random = new Random(SEED + thread);
        }

        void run() {
            for (int call = 0; call < CALLS; call++) {
                String name = thread + "-" + call;
                switch (random.nextInt(6)) {
                    case 0 -> retrieve(whop, WhopServer.KEY + "." + name);
                    case 1 -> retrieve(whop.withToken(Secret.of("t" + thread)), "t" + thread + "." + name);
                    case 2 -> {
                        String company = "biz_" + random.nextInt(4);
                        retrieve(whop.onBehalfOf(company), "for-" + company + "." + name);
                    }
                    case 3 -> refund(WhopServer.KEY + "." + name);
                    case 4 -> {
                        String id = WhopServer.KEY + "." + name;
                        assertThat(whop.async(w -> w.payments().retrieve(id))
                                        .join()
                                        .id())
                                .isEqualTo(id);
                    }
                    default -> withResponse(WhopServer.KEY + "." + name);
                }
            }
        }

        private static void retrieve(WhopClient whop, String id) {
            assertThat(whop.payments().retrieve(id).id()).isEqualTo(id);
        }

        private void refund(String id) {
            List<CallInfo> seen = new ArrayList<>();
            RequestOptions options =
                    RequestOptions.builder().observer(seen::add).build();

            assertThat(whop.payments().refund(id, RefundPayment.full(), options).id())
                    .isEqualTo(id);
            assertThat(seen)
                    .singleElement()
                    .satisfies(call -> assertThat(call.path()).isEqualTo("/payments/" + id + "/refund"));
        }

        private void withResponse(String id) {
            ApiResponse<?> response = whop.withResponse(w -> w.payments().retrieve(id));

            assertThat(response.header("x-asked")).isEqualTo(id);
            assertThat(response.body()).contains(id);
        }
    }

    /** Answers with the id of the path, some first attempts with a failure, and keeps account. */
    private static final class Echo extends Dispatcher {
        final Map<String, String> keyOfRefund = new ConcurrentHashMap<>();
        final List<String> changedKeys = Collections.synchronizedList(new ArrayList<>());
        final List<String> wrongTokens = Collections.synchronizedList(new ArrayList<>());
        final AtomicInteger companyTokens = new AtomicInteger();

        @Override
        public MockResponse dispatch(RecordedRequest request) {
            List<String> path = request.getUrl().pathSegments();
            if (path.get(2).equals("access_tokens")) {
                companyTokens.incrementAndGet();
                Map<?, ?> body = (Map<?, ?>) requireNonNull(WhopServer.body(request));
                return json("{\"token\":\"for-" + body.get("company_id") + "\"}");
            }
            String id = path.get(3);
            String token = id.substring(0, id.indexOf('.'));
            if (!("Bearer " + token).equals(request.getHeaders().get("Authorization"))) {
                wrongTokens.add(id);
            }
            if ("POST".equals(request.getMethod()) && isFirstAttempt(id, request)) {
                return status(503);
            }
            return json(200, "{\"id\":\"" + id + "\"}").addHeader("X-Asked", id).build();
        }

        private boolean isFirstAttempt(String id, RecordedRequest request) {
            String key = requireNonNull(request.getHeaders().get("Idempotency-Key"));
            String before = keyOfRefund.putIfAbsent(id, key);
            if (before != null && !before.equals(key)) {
                changedKeys.add(id);
            }
            return before == null;
        }
    }
}
