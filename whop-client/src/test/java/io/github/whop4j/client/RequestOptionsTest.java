package io.github.whop4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestOptionsTest {
    @Test
    void noneChangesNothing() {
        RequestOptions none = RequestOptions.none();

        assertThat(none).isEqualTo(RequestOptions.builder().build());
        assertThat(none.headers()).isEmpty();
        assertThat(none.token()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Authorization", "API-VERSION-DATE", "Idempotency-Key", "content-type", "Content-Length", "Host"
            })
    void headersOfTheClientHaveOptionsOfTheirOwn(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().header(name, "x"))
                .withMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "line\nbreak", "grüße"})
    void refusesAHeaderValueThatCannotBeSentWithoutRepeatingIt(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().header("X-Trace", value))
                .withMessageContaining("X-Trace")
                .withMessageNotContaining("grüße");
    }

    @Test
    void refusesATimeoutOfNothingAndRetriesBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().timeout(Duration.ZERO))
                .withMessageContaining("timeout");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().maxRetries(-1))
                .withMessageContaining("maxRetries");
    }

    @Test
    void laterChangesToTheBuilderDoNotReachOptionsThatWereBuilt() {
        RequestOptions.Builder builder = RequestOptions.builder().header("X-A", "1");
        RequestOptions options = builder.build();

        builder.header("X-B", "2");

        assertThat(options.headers()).containsOnlyKeys("X-A");
    }
}
