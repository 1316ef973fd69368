package io.github.whop4j.marketplace.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentStateTest {
    @ParameterizedTest
    @CsvSource({
        "pending, PENDING",
        "incomplete, PENDING",
        "drafted, PENDING",
        "failed, FAILED",
        "past_due, FAILED",
        "price_too_low, FAILED",
        "uncollectible, FAILED",
        "canceled, FAILED",
        "succeeded, PAID",
        "dispute_won, PAID",
        "resolution_won, PAID",
        "dispute_warning_closed, PAID",
        "dispute_warning, FLAGGED",
        "dispute_warning_needs_response, FLAGGED",
        "dispute_warning_under_review, FLAGGED",
        "partially_refunded, PARTIALLY_REFUNDED",
        "refunded, REFUNDED",
        "auto_refunded, REFUNDED",
        "dispute_needs_response, DISPUTED",
        "dispute_under_review, DISPUTED",
        "open_dispute, DISPUTED",
        "open_resolution, DISPUTED",
        "resolution_needs_response, DISPUTED",
        "resolution_under_review, DISPUTED",
        "dispute_lost, LOST",
        "resolution_lost, LOST",
        "dispute_closed, NEEDS_REVIEW",
        "unresolved, NEEDS_REVIEW",
        "something_of_tomorrow, NEEDS_REVIEW"
    })
    void readsEverySubstatusOfAPaidPayment(String substatus, PaymentState state) {
        assertThat(PaymentState.of("paid", substatus)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "paid, PAID",
        "draft, PENDING",
        "open, PENDING",
        "pending, PENDING",
        "uncollectible, FAILED",
        "void, FAILED",
        "unresolved, NEEDS_REVIEW",
        "something_of_tomorrow, NEEDS_REVIEW"
    })
    void readsTheStatusWhereThereIsNoSubstatus(String status, PaymentState state) {
        assertThat(PaymentState.of(status, null)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"open, PENDING", "void, FAILED", "unresolved, NEEDS_REVIEW"})
    void doesNotBelieveInSuccessThatTheStatusContradicts(String status, PaymentState state) {
        assertThat(PaymentState.of(status, "succeeded")).isEqualTo(state);
    }

    @Test
    void believesInSuccessWithoutAStatus() {
        assertThat(PaymentState.of(null, "succeeded")).isEqualTo(PaymentState.PAID);
    }

    @Test
    void drawsNoConclusionFromNothing() {
        assertThat(PaymentState.of(null, null)).isEqualTo(PaymentState.NEEDS_REVIEW);
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING, false",
        "FAILED, false",
        "PAID, true",
        "FLAGGED, true",
        "PARTIALLY_REFUNDED, true",
        "REFUNDED, false",
        "DISPUTED, true",
        "LOST, false",
        "NEEDS_REVIEW, false"
    })
    void owesAnOrderOnlyWhileMoneyIsHeld(PaymentState state, boolean held) {
        assertThat(state.holdsMoney()).isEqualTo(held);
    }
}
