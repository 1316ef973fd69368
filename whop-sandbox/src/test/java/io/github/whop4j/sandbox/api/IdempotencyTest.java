package io.github.whop4j.sandbox.api;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdempotencyTest {
    private final WhopSandbox sandbox = WhopSandbox.start();
    private final Caller platform = Caller.platform(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void theSameRequestIsAnsweredByteForByteAndDoneOnce() {
        Answer first = create("key-1", "Once");
        Answer again = create("key-1", "Once");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(replayed(first)).isFalse();
        assertThat(replayed(again)).isTrue();
        assertThat(again.http().headers().firstValue("Content-Type"))
                .isEqualTo(first.http().headers().firstValue("Content-Type"));
        assertThat(companies()).isEqualTo(2);
    }

    @Test
    void withoutAKeyTheSameRequestIsDoneTwice() {
        platform.company("Twice");
        platform.company("Twice");

        assertThat(companies()).isEqualTo(3);
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefused() {
        create("key-1", "Once");

        Answer otherBody = create("key-1", "Different");
        Answer otherPath = platform.post("/access_tokens", object("title", "Once"), "Idempotency-Key", "key-1");
        Answer otherVersion = platform.post(
                "/companies", object("title", "Once"), "Idempotency-Key", "key-1", "Api-Version-Date", "2026-07-20");

        for (Answer refused : new Answer[] {otherBody, otherPath, otherVersion}) {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.code()).isEqualTo("idempotency_key_mismatch");
        }
        assertThat(companies()).isEqualTo(2);
    }

    @Test
    void aRefusalIsReplayedToo() {
        Answer first = platform.post("/companies", object("titel", "Typo"), "Idempotency-Key", "key-1");
        Answer again = platform.post("/companies", object("titel", "Typo"), "Idempotency-Key", "key-1");

        assertThat(first.status()).isEqualTo(400);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.status()).isEqualTo(400);
        assertThat(replayed(again)).isTrue();
    }

    @Test
    void keysOfOtherCallersAreOtherKeys() {
        create("key-1", "Once");
        Caller other = new Caller(
                sandbox,
                platform.post("/access_tokens", object("company_id", "biz_sandbox"))
                        .ok()
                        .string("token"));

        Answer answer = other.post("/companies", object("title", "Other"), "Idempotency-Key", "key-1");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(replayed(answer)).isFalse();
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        create("key-1", "Once");
        sandbox.advance(Duration.ofHours(24).minusSeconds(1));
        assertThat(replayed(create("key-1", "Once"))).isTrue();

        sandbox.advance(Duration.ofSeconds(1));

        assertThat(replayed(create("key-1", "Something else"))).isFalse();
        assertThat(companies()).isEqualTo(3);
    }

    @Test
    void aKeyHasAtMost255Bytes() {
        assertThat(create("k".repeat(255), "Fits").status()).isEqualTo(200);
        assertThat(create("k".repeat(256), "Does not").status()).isEqualTo(400);
    }

    @Test
    void aRequestThatIsStillRunningIsAConflict() {
        platform.control(
                "/faults",
                object("path", "/api/v1/companies", "delay_ms", new BigDecimal(400), "count", BigDecimal.ONE));
        CompletableFuture<Answer> slow = CompletableFuture.supplyAsync(() -> create("key-1", "Slow"));

        Awaitility.await().pollInterval(Duration.ofMillis(10)).untilAsserted(() -> {
            Answer meanwhile = create("key-1", "Slow");
            assertThat(meanwhile.status()).isEqualTo(409);
            assertThat(meanwhile.code()).isEqualTo("idempotency_request_in_progress");
            assertThat(create("key-1", "Other").code()).isEqualTo("idempotency_key_mismatch");
        });

        assertThat(slow.join().status()).isEqualTo(200);
        assertThat(companies()).isEqualTo(2);
    }

    @Test
    void aFaultIsNotKeptSoTheRetrySucceeds() {
        platform.control(
                "/faults", object("path", "/api/v1/companies", "status", new BigDecimal(503), "count", BigDecimal.ONE));

        assertThat(create("key-1", "Retried").status()).isEqualTo(503);
        Answer retried = create("key-1", "Retried");

        assertThat(retried.status()).isEqualTo(200);
        assertThat(replayed(retried)).isFalse();
    }

    @Test
    void anAnswerThatWasLostOnTheWayIsGivenToTheRetry() {
        platform.control(
                "/faults", object("path", "/api/v1/companies", "drop_connection_after", true, "count", BigDecimal.ONE));

        assertThatThrownBy(() -> create("key-1", "Lost")).isInstanceOf(UncheckedIOException.class);
        Answer retried = create("key-1", "Lost");

        assertThat(retried.status()).isEqualTo(200);
        assertThat(replayed(retried)).isTrue();
        assertThat(companies()).isEqualTo(2);
    }

    private Answer create(String key, String title) {
        return platform.post("/companies", object("title", title), "Idempotency-Key", key);
    }

    private int companies() {
        return platform.get("/companies?first=100").data().size();
    }

    private static boolean replayed(Answer answer) {
        return answer.http()
                .headers()
                .firstValue("Idempotent-Replayed")
                .orElse("")
                .equals("true");
    }
}
