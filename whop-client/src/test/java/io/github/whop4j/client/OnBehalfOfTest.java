package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.body;
import static io.github.whop4j.client.WhopServer.json;
import static io.github.whop4j.client.WhopServer.line;
import static io.github.whop4j.client.WhopServer.status;
import static io.github.whop4j.client.WhopServer.taken;
import static io.github.whop4j.client.WhopServer.tree;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.whop4j.client.payments.Payment;
import io.github.whop4j.client.payments.RefundPayment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OnBehalfOfTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final FakeTime time = new FakeTime();
    private WhopClient whop;

    @BeforeEach
    void connect() {
        whop = WhopServer.client(server, time)
                .appId("app_1")
                .header("X-Fleet", "blue")
                .build();
    }

    @AfterEach
    void clearTheFlag() {
        Thread.interrupted();
    }

    @Test
    void callsCarryATokenOfTheCompany() {
        token("eyJ.one", Duration.ofHours(1));
        payment();
        payment();
        WhopClient seller = whop.onBehalfOf("biz_1");
        assertThat(server.getRequestCount()).isZero();

        seller.payments().retrieve("pay_1");
        seller.payments().retrieve("pay_1");

        RecordedRequest made = taken(server);
        assertThat(line(made)).isEqualTo("POST /api/v1/access_tokens");
        assertThat(body(made)).isEqualTo(tree("{\"company_id\":\"biz_1\"}"));
        assertThat(bearer(made)).isEqualTo("Bearer " + WhopServer.KEY);
        assertThat(made.getHeaders().get("Idempotency-Key")).isEqualTo("key-1");
        assertThat(made.getHeaders().get("X-Fleet")).isEqualTo("blue");
        for (int i = 0; i < 2; i++) {
            RecordedRequest call = taken(server);
            assertThat(bearer(call)).isEqualTo("Bearer eyJ.one");
            assertThat(call.getHeaders().get("X-Whop-App-Id")).isEqualTo("app_1");
            assertThat(call.getHeaders().get("X-Fleet")).isEqualTo("blue");
        }
    }

    @Test
    void clientsForOneCompanyShareItsTokenAndOthersDoNot() {
        token("eyJ.one", Duration.ofHours(1));
        payment();
        payment();
        token("eyJ.two", Duration.ofHours(1));
        payment();

        whop.onBehalfOf("biz_1").payments().retrieve("pay_1");
        whop.onBehalfOf("biz_1").payments().retrieve("pay_1");
        whop.onBehalfOf("biz_2").payments().retrieve("pay_1");

        assertThat(tokensSent()).containsExactly(WhopServer.KEY, "eyJ.one", "eyJ.one", WhopServer.KEY, "eyJ.two");
    }

    @Test
    void aTokenIsMadeAnewShortlyBeforeItExpires() {
        token("eyJ.one", Duration.ofHours(1));
        payment();
        payment();
        token("eyJ.two", Duration.ofHours(1));
        payment();
        WhopClient seller = whop.onBehalfOf("biz_1");

        seller.payments().retrieve("pay_1");
        time.pass(Duration.ofMinutes(57));
        seller.payments().retrieve("pay_1");
        time.pass(Duration.ofMinutes(1));
        seller.payments().retrieve("pay_1");

        assertThat(tokensSent()).containsExactly(WhopServer.KEY, "eyJ.one", "eyJ.one", WhopServer.KEY, "eyJ.two");
    }

    @Test
    void aTokenWithoutAnEndIsTakenToLiveForAnHour() {
        server.enqueue(json("{\"token\":\"eyJ.one\"}"));
        payment();
        payment();
        server.enqueue(json("{\"token\":\"eyJ.two\",\"expires_at\":null}"));
        payment();
        WhopClient seller = whop.onBehalfOf("biz_1");

        seller.payments().retrieve("pay_1");
        time.pass(Duration.ofMinutes(57));
        seller.payments().retrieve("pay_1");
        time.pass(Duration.ofMinutes(1));
        seller.payments().retrieve("pay_1");

        assertThat(tokensSent()).hasSize(5).endsWith("eyJ.two");
    }

    @Test
    void aRefusedTokenIsRenewedOnceWithTheSameIdempotencyKey() {
        token("eyJ.one", Duration.ofHours(1));
        server.enqueue(status(401));
        token("eyJ.two", Duration.ofHours(1));
        payment();
        List<CallInfo> seen = new ArrayList<>();

        whop.onBehalfOf("biz_1")
                .payments()
                .refund(
                        "pay_1",
                        RefundPayment.full(),
                        RequestOptions.builder()
                                .maxRetries(0)
                                .idempotencyKey("refund-1")
                                .observer(seen::add)
                                .build());

        taken(server);
        assertThat(taken(server).getHeaders().get("Idempotency-Key")).isEqualTo("refund-1");
        taken(server);
        RecordedRequest second = taken(server);
        assertThat(second.getHeaders().get("Idempotency-Key")).isEqualTo("refund-1");
        assertThat(bearer(second)).isEqualTo("Bearer eyJ.two");
        assertThat(seen).singleElement().satisfies(call -> {
            assertThat(call.attempts()).isEqualTo(2);
            assertThat(call.purpose()).isEqualTo("on behalf of biz_1");
        });
    }

    @Test
    void aSecondRefusalIsFinalAndSaysForWhom() {
        token("eyJ.one", Duration.ofHours(1));
        server.enqueue(status(401));
        token("eyJ.two", Duration.ofHours(1));
        server.enqueue(status(401));

        assertThatExceptionOfType(WhopApiException.Unauthorized.class)
                .isThrownBy(() -> whop.onBehalfOf("biz_1").payments().retrieve("pay_1"))
                .withMessageContaining("GET /payments/pay_1")
                .withMessageContaining("on behalf of biz_1");
        assertThat(server.getRequestCount()).isEqualTo(4);
    }

    @Test
    void aKeyOfItsOwnIsNotRenewed() {
        server.enqueue(status(401));

        assertThatExceptionOfType(WhopApiException.Unauthorized.class)
                .isThrownBy(() -> whop.payments().retrieve("pay_1"));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aCallThatBringsATokenNeedsNone() {
        server.enqueue(status(401));
        RequestOptions own =
                RequestOptions.builder().token(Secret.of("user-token")).build();

        assertThatExceptionOfType(WhopApiException.Unauthorized.class)
                .isThrownBy(() -> whop.onBehalfOf("biz_1").payments().retrieve("pay_1", own))
                .satisfies(e -> assertThat(requireNonNull(e.call()).purpose()).isNull());
        assertThat(tokensSent()).containsExactly("user-token");
    }

    @Test
    void aTokenThatCannotBeHadIsTheFailureOfTheCall() {
        server.enqueue(json(403, "{\"error\":{\"type\":\"forbidden\",\"message\":\"Not yours.\"}}")
                .build());
        token("eyJ.one", Duration.ofHours(1));
        payment();
        WhopClient seller = whop.onBehalfOf("biz_1");

        assertThatExceptionOfType(WhopApiException.Forbidden.class)
                .isThrownBy(() -> seller.payments().retrieve("pay_1"))
                .withMessageContaining("POST /access_tokens was answered with 403")
                .withMessageContaining("Not yours.")
                .withMessageContaining("needed to act on behalf of biz_1");
        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(seller.payments().retrieve("pay_1").id()).isEqualTo("pay_1");
    }

    @Test
    void anUnreadableTokenShowsNowhere() {
        server.enqueue(json("{\"token\":\"eyJ.leak\",\"expires_at\":\"eyJ.leak\"}"));

        assertThatExceptionOfType(WhopDecodingException.class)
                .isThrownBy(() -> whop.onBehalfOf("biz_1").payments().retrieve("pay_1"))
                .withNoCause()
                .satisfies(e -> assertThat(e.getMessage() + e.rawBody()).doesNotContain("eyJ.leak"));
    }

    @Test
    void theTokenCallIsNoBusinessOfObserversAndResponses() {
        token("eyJ.one", Duration.ofHours(1));
        payment();
        List<CallInfo> seen = new ArrayList<>();

        ApiResponse<Payment> response = whop.withOptions(
                        RequestOptions.builder().observer(seen::add).build())
                .withResponse(w -> w.onBehalfOf("biz_1").payments().retrieve("pay_1"));

        assertThat(response.body()).doesNotContain("eyJ.one");
        assertThat(seen).extracting(CallInfo::path).containsExactly("/payments/pay_1");
    }

    @Test
    void aRefusedTokenCallIsNoAnswerToTheOperationEither() {
        payment();
        server.enqueue(status(403));

        ApiResponse<String> response = whop.withResponse(w -> {
            w.payments().retrieve("pay_1");
            try {
                return w.onBehalfOf("biz_1").payments().retrieve("pay_2").toString();
            } catch (WhopApiException.Forbidden e) {
                return "no token";
            }
        });

        assertThat(response.value()).isEqualTo("no token");
        assertThat(response.call().path()).isEqualTo("/payments/pay_1");
    }

    @Test
    void manyThreadsMakeOneToken() {
        AtomicInteger made = new AtomicInteger();
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                if (!line(request).startsWith("POST")) {
                    return json("{\"id\":\"pay_1\"}");
                }
                made.incrementAndGet();
                return json(200, answer("eyJ.one", Duration.ofHours(1)))
                        .headersDelay(200, TimeUnit.MILLISECONDS)
                        .build();
            }
        });

        List<CompletableFuture<Payment>> calls = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            calls.add(whop.async(w -> w.onBehalfOf("biz_1").payments().retrieve("pay_1")));
        }
        calls.forEach(CompletableFuture::join);

        assertThat(made).hasValue(1);
    }

    @Test
    void manyThreadsShareOneRefusal() throws Exception {
        CountDownLatch allWait = new CountDownLatch(1);
        AtomicInteger made = new AtomicInteger();
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                made.incrementAndGet();
                allWait.await();
                return status(403);
            }
        });
        List<CompletableFuture<Payment>> calls = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            calls.add(whop.async(w -> w.onBehalfOf("biz_1").payments().retrieve("pay_1")));
        }
        TimeUnit.MILLISECONDS.sleep(300);

        allWait.countDown();

        for (CompletableFuture<Payment> call : calls) {
            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(call::join)
                    .withCauseInstanceOf(WhopApiException.Forbidden.class);
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void aLateRefusalOfTheOldTokenDoesNotCostTheNewOne() {
        AtomicInteger made = new AtomicInteger();
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                if (line(request).startsWith("POST")) {
                    return json("{\"token\":\"eyJ." + made.incrementAndGet() + "\"}");
                }
                if (!"Bearer eyJ.1".equals(bearer(request))) {
                    return json("{\"id\":\"pay_1\"}");
                }
                long delay = line(request).endsWith("pay_late") ? 400 : 0;
                return json(401, "{}")
                        .headersDelay(delay, TimeUnit.MILLISECONDS)
                        .build();
            }
        });
        CompletableFuture<Payment> late =
                whop.async(w -> w.onBehalfOf("biz_1").payments().retrieve("pay_late"));
        taken(server);
        taken(server);

        whop.onBehalfOf("biz_1").payments().retrieve("pay_1");
        late.join();

        assertThat(made).hasValue(2);
    }

    @Test
    void aCallerThatGivesUpLeavesTheTokenToTheNext() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        token("eyJ.one", Duration.ofHours(1));
        payment();
        CompletableFuture<Payment> first =
                whop.async(w -> w.onBehalfOf("biz_1").payments().retrieve("pay_1"));
        taken(server);
        CompletableFuture<Payment> second =
                whop.async(w -> w.onBehalfOf("biz_1").payments().retrieve("pay_1"));
        TimeUnit.MILLISECONDS.sleep(200);
        assertThat(server.getRequestCount()).isEqualTo(1);

        first.cancel(true);

        assertThat(second.get(5, TimeUnit.SECONDS).id()).isEqualTo("pay_1");
    }

    @Test
    void waitsForATokenNoLongerThanTheCallMay() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        CompletableFuture<Payment> first =
                whop.async(w -> w.onBehalfOf("biz_1").payments().retrieve("pay_1"));
        taken(server);
        RequestOptions brief =
                RequestOptions.builder().timeout(Duration.ofMillis(200)).build();

        assertThatExceptionOfType(WhopTimeoutException.class)
                .isThrownBy(() -> whop.onBehalfOf("biz_1").payments().retrieve("pay_1", brief))
                .withMessageContaining("needed to act on behalf of biz_1");
        CompletableFuture<Payment> third =
                whop.async(w -> w.onBehalfOf("biz_1").payments().retrieve("pay_1"));
        third.cancel(true);
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(WhopInterruptedException.class)
                .isThrownBy(() -> whop.onBehalfOf("biz_1").payments().retrieve("pay_1"));
        assertThat(Thread.interrupted()).isTrue();
        first.cancel(true);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void theTimeForTheTokenCountsAsTimeOfTheCall() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        assertThatExceptionOfType(WhopTimeoutException.class)
                .isThrownBy(() -> whop.onBehalfOf("biz_1")
                        .payments()
                        .retrieve(
                                "pay_1",
                                RequestOptions.builder()
                                        .timeout(Duration.ofMillis(200))
                                        .maxRetries(0)
                                        .build()))
                .withMessageContaining("POST /access_tokens");
    }

    @Test
    void refusesABlankCompanyAndNamesTheOneItHas() {
        assertThatIllegalArgumentException().isThrownBy(() -> whop.onBehalfOf(" "));
        assertThat(whop.onBehalfOf("biz_1")).hasToString("WhopClient[local, on behalf of biz_1]");
    }

    private void token(String token, Duration life) {
        server.enqueue(json(answer(token, life)));
    }

    private static String answer(String token, Duration life) {
        // Whop's clock runs on; the client's is FakeTime's, which starts here and is moved between answers.
        Instant end = FakeTime.START.plus(life).plus(life.multipliedBy(token.endsWith("two") ? 1 : 0));
        return "{\"token\":\"" + token + "\",\"expires_at\":\"" + end + "\"}";
    }

    private void payment() {
        server.enqueue(json("{\"id\":\"pay_1\"}"));
    }

    private List<String> tokensSent() {
        List<String> tokens = new ArrayList<>();
        for (int i = server.getRequestCount(); i > 0; i--) {
            tokens.add(requireNonNull(bearer(taken(server))).substring("Bearer ".length()));
        }
        return tokens;
    }

    private static @Nullable String bearer(RecordedRequest request) {
        return request.getHeaders().get("Authorization");
    }
}
