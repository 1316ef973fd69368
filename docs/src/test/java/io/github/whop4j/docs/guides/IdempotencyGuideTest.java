package io.github.whop4j.docs.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.client.ApiResponse;
import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.WhopApiException;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.payments.Payment;
import io.github.whop4j.client.payments.RefundPayment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/client/idempotency.md */
class IdempotencyGuideTest {
    private final RefundTable refunds = new RefundTable();

    /** What an application keeps in its database. */
    private record Due(long id, String paymentId, BigDecimal amount) {}

    private static final class RefundTable {
        private final List<Due> due = new ArrayList<>();

        Due insert(String paymentId, BigDecimal amount) {
            due.add(new Due(due.size() + 1L, paymentId, amount));
            return due.get(due.size() - 1);
        }

        List<Due> unfinished() {
            return List.copyOf(due);
        }

        void finished(long id) {
            due.removeIf(one -> one.id() == id);
        }
    }

    @Test
    void sendsTheSameKeyWithEveryAttempt() throws Exception {
        try (SandboxFixture fixture = new SandboxFixture()) {
            String paymentId = fixture.paid("10.00");
            fixture.fault(
                    "{\"path\":\"/api/v1/payments\",\"method\":\"POST\",\"drop_connection_after\":true,\"count\":1}");
            ApiResponse<Payment> answer = refundOnce(fixture.whop, paymentId);
            assertThat(answer.idempotencyKey()).isNotEmpty();
            assertThat(answer.call().replayed()).isTrue();
            assertThat(answer.value().refundedAmount()).isEqualByComparingTo("4.00");
        }
    }

    @Test
    void finishesAfterACrashWhatWasBegunBefore() throws Exception {
        try (SandboxFixture fixture = new SandboxFixture()) {
            String paymentId = fixture.paid("10.00");
            fixture.fault("{\"path\":\"/api/v1/payments\",\"method\":\"POST\",\"drop_connection_after\":true}");
            assertThatThrownBy(() -> begin(fixture.whop, paymentId, new BigDecimal("4.00")))
                    .isInstanceOf(RuntimeException.class);
            assertThat(refunds.unfinished()).hasSize(1);
            fixture.clearFaults();
            resume(fixture.whop);
            assertThat(refunds.unfinished()).isEmpty();
            assertThat(fixture.whop.payments().retrieve(paymentId).refundedAmount())
                    .isEqualByComparingTo("4.00");
        }
    }

    @Test
    void refusesAnotherRequestWithTheSameKey() {
        try (SandboxFixture fixture = new SandboxFixture()) {
            String paymentId = fixture.paid("10.00");
            RequestOptions once = RequestOptions.withIdempotencyKey("k");
            fixture.whop.payments().refund(paymentId, RefundPayment.partial(new BigDecimal("1.00")), once);
            assertThatThrownBy(() -> fixture.whop
                            .payments()
                            .refund(paymentId, RefundPayment.partial(new BigDecimal("2.00")), once))
                    .isInstanceOfSatisfying(
                            WhopApiException.BadRequest.class,
                            e -> assertThat(e.code()).isEqualTo("idempotency_key_mismatch"));
        }
    }

    @Test
    void repeatsARefusalToo() {
        try (SandboxFixture fixture = new SandboxFixture()) {
            String paymentId = fixture.paid("10.00");
            assertThat(isReplayedRefusal(fixture.whop, paymentId)).isFalse();
            assertThat(isReplayedRefusal(fixture.whop, paymentId)).isTrue();
        }
    }

    private static ApiResponse<Payment> refundOnce(WhopClient whop, String paymentId) {
        // show
        ApiResponse<Payment> answer =
                whop.withResponse(w -> w.payments().refund(paymentId, RefundPayment.partial(new BigDecimal("4.00"))));
        System.out.println(answer.idempotencyKey() + ", sent " + answer.attempts() + " times");
        // end
        return answer;
    }

    private static boolean isReplayedRefusal(WhopClient whop, String paymentId) {
        RequestOptions once = RequestOptions.withIdempotencyKey("too-much");
        RefundPayment tooMuch = RefundPayment.partial(new BigDecimal("11.00"));
        // show
        try {
            whop.payments().refund(paymentId, tooMuch, once);
            return false;
        } catch (WhopApiException refusal) {
            return refusal.call() != null && refusal.call().replayed();
        }
        // end
    }

    private void begin(WhopClient whop, String paymentId, BigDecimal amount) {
        // show
        Due due = refunds.insert(paymentId, amount); // committed, before anything is sent
        send(whop, due);
        // end
    }

    // show
    private void send(WhopClient whop, Due due) {
        RequestOptions once = RequestOptions.withIdempotencyKey("refund-" + due.id());
        whop.payments().refund(due.paymentId(), RefundPayment.partial(due.amount()), once);
        refunds.finished(due.id());
    }
    // end

    private void resume(WhopClient whop) {
        // show
        for (Due due : refunds.unfinished()) { // at start-up, and every minute
            send(whop, due);
        }
        // end
    }
}
