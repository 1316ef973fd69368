package io.github.whop4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhopApiExceptionTest {
    static Object[][] classesByStatus() {
        return new Object[][] {
            {400, WhopApiException.BadRequest.class},
            {401, WhopApiException.Unauthorized.class},
            {402, WhopApiException.PaymentRequired.class},
            {403, WhopApiException.Forbidden.class},
            {404, WhopApiException.NotFound.class},
            {409, WhopApiException.Conflict.class},
            {422, WhopApiException.Unprocessable.class},
            {429, WhopApiException.RateLimited.class},
            {500, WhopApiException.ServerError.class},
            {599, WhopApiException.ServerError.class},
            {304, WhopApiException.Unexpected.class},
            {418, WhopApiException.Unexpected.class},
        };
    }

    @ParameterizedTest
    @MethodSource("classesByStatus")
    void everyStatusHasItsClass(int status, Class<?> type) {
        assertThat(WhopApiException.builder(status).build()).isExactlyInstanceOf(type);
    }

    @Test
    void theMessageSaysWhatHappenedAndWhatToDo() {
        WhopApiException e = WhopApiException.builder(404)
                .call(CallInfo.builder("GET", "/payments/pay_1")
                        .status(404)
                        .requestId("req_7")
                        .attempts(2)
                        .build())
                .type("not_found")
                .detail("Payment was not found.")
                .build();

        assertThat(e)
                .hasMessage(
                        "GET /payments/pay_1 was answered with 404, type not_found: Payment was not found. Check the"
                                + " id, and that this key may see it in this environment. [2 attempts, request req_7]");
        assertThat(e.attempts()).isEqualTo(2);
        assertThat(e.requestId()).isEqualTo("req_7");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 99, 200, 299, 600})
    void refusesAStatusThatIsNoError(int status) {
        assertThatIllegalArgumentException().isThrownBy(() -> WhopApiException.builder(status));
    }
}
