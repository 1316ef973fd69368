package io.github.whop4j.marketplace.whop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.client.WhopApiException;
import io.github.whop4j.marketplace.problem.WhopUnavailableException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether money may have moved hangs on this table. */
class WhopErrorsTest {
    @ParameterizedTest
    @CsvSource({
        "400, , whop_refused, false",
        "400, idempotency_key_mismatch, whop_key_mismatch, false",
        "401, , whop_not_authorized, false",
        "402, , whop_refused, false",
        "403, , whop_not_authorized, false",
        "404, , whop_refused, false",
        "408, , whop_unavailable, true",
        "409, , whop_refused, false",
        "409, idempotency_request_in_progress, whop_unavailable, true",
        "410, , whop_refused, false",
        "422, , whop_refused, false",
        "429, , whop_unavailable, true",
        "302, , whop_unavailable, true",
        "500, , whop_unavailable, true",
        "503, , whop_unavailable, true"
    })
    void readsEveryAnswer(int status, @Nullable String whopCode, String code, boolean retryable) {
        assertThatThrownBy(() -> WhopErrors.to("pay the seller", () -> {
                    throw answer(status, whopCode);
                }))
                .isInstanceOfSatisfying(WhopUnavailableException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.retryable()).isEqualTo(retryable);
                    assertThat(e.refused()).isEqualTo(code.equals("whop_refused"));
                });
    }

    @Test
    void keepsWhopsWordsOutOfTheMessage() {
        assertThatThrownBy(() -> WhopErrors.to("pay the seller", () -> {
                    throw answer(422, "some_code");
                }))
                .hasMessage("Whop refused to pay the seller.")
                .cause()
                .hasMessageContaining("card of Jane Doe");
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(WhopErrors.ifThere("read it", () -> {
                    throw answer(404, null);
                }))
                .isEmpty();
        assertThat(WhopErrors.ifThere("read it", () -> "it")).contains("it");
    }

    @Test
    void doesNotTakeAForbiddenThingForAMissingOne() {
        assertThatThrownBy(() -> WhopErrors.ifThere("read it", () -> {
                    throw answer(403, null);
                }))
                .isInstanceOf(WhopUnavailableException.class);
    }

    private static WhopApiException answer(int status, @Nullable String code) {
        return WhopApiException.builder(status)
                .code(code)
                .detail("The card of Jane Doe is not accepted.")
                .build();
    }
}
