package io.github.whop4j.docs.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.client.ApiResponse;
import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.WhopApiException;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.WhopConnectionException;
import io.github.whop4j.client.WhopException;
import io.github.whop4j.client.WhopTimeoutException;
import io.github.whop4j.client.payments.Payment;
import io.github.whop4j.client.payments.RefundPayment;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** docs/client/errors-and-retries.md */
class ErrorsAndRetriesGuideTest {
    private final List<String> retryLater = new ArrayList<>();

    @Test
    void findsNothingForAnUnknownId() {
        try (SandboxFixture fixture = new SandboxFixture()) {
            assertThat(find(fixture.whop, "pay_none")).isEmpty();
            assertThat(find(fixture.whop, fixture.paid("10.00"))).isPresent();
        }
    }

    @Test
    void keepsForLaterWhatIsUnknown() throws Exception {
        try (SandboxFixture fixture = new SandboxFixture()) {
            String paymentId = fixture.paid("10.00");
            fixture.fault("{\"path\":\"/api/v1/payments\",\"method\":\"POST\",\"status\":503,\"count\":3}");
            refund(fixture.whop, "order_1", paymentId);
            assertThat(retryLater).containsExactly("order_1");
            refund(fixture.whop, "order_1", paymentId);
            assertThat(fixture.whop.payments().retrieve(paymentId).refundedAmount())
                    .isEqualByComparingTo("5.00");
        }
    }

    @Test
    void answersQuicklyOrNotAtAll() throws Exception {
        try (SandboxFixture fixture = new SandboxFixture()) {
            String paymentId = fixture.paid("10.00");
            fixture.fault("{\"path\":\"/api/v1/payments\",\"status\":500,\"count\":1}");
            assertThatThrownBy(() -> impatient(fixture.whop, paymentId))
                    .isInstanceOfSatisfying(
                            WhopApiException.ServerError.class,
                            e -> assertThat(e.attempts()).isEqualTo(1));
        }
    }

    @Test
    void saysHowOftenItWasSent() throws Exception {
        try (SandboxFixture fixture = new SandboxFixture()) {
            String paymentId = fixture.paid("10.00");
            fixture.fault("{\"path\":\"/api/v1/payments\",\"status\":500,\"count\":1}");
            assertThat(story(fixture.whop, paymentId)).startsWith("status 200 after 2 attempts");
        }
    }

    private static Optional<Payment> find(WhopClient whop, String paymentId) {
        // show
        try {
            return Optional.of(whop.payments().retrieve(paymentId));
        } catch (WhopApiException.NotFound e) {
            return Optional.empty();
        }
        // end
    }

    private static Payment impatient(WhopClient whop, String paymentId) {
        // show
        RequestOptions impatient = RequestOptions.builder()
                .timeout(Duration.ofSeconds(3)) // the whole call
                .attemptTimeout(Duration.ofSeconds(2)) // each attempt
                .maxRetries(0)
                .build();
        Payment payment = whop.payments().retrieve(paymentId, impatient);
        // end
        return payment;
    }

    private void refund(WhopClient whop, String orderId, String paymentId) {
        // show
        RequestOptions once = RequestOptions.withIdempotencyKey("refund-" + orderId);
        try {
            whop.payments().refund(paymentId, RefundPayment.partial(new BigDecimal("5.00")), once);
        } catch (WhopApiException.ServerError
                | WhopApiException.RateLimited
                | WhopConnectionException
                | WhopTimeoutException e) {
            retryLater.add(orderId); // it may have happened: the same call, with the same key, later
        } catch (WhopApiException e) {
            throw new IllegalStateException("Whop refused: " + e.code() + " " + e.detail(), e);
        }
        // end
    }

    private static String story(WhopClient whop, String paymentId) {
        // show
        try {
            ApiResponse<Payment> answer = whop.withResponse(w -> w.payments().retrieve(paymentId));
            return "status " + answer.status() + " after " + answer.attempts() + " attempts, " + answer.requestId();
        } catch (WhopException e) {
            return e.getMessage() + " " + e.attempts() + " attempts, " + e.requestId();
        }
        // end
    }
}
