package io.github.whop4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
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
            strings = {
                "Authorization",
                "API-VERSION-DATE",
                "Idempotency-Key",
                "content-type",
                "Content-Length",
                "Host",
                "Accept",
                "User-Agent"
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
                .isThrownBy(() -> RequestOptions.builder().attemptTimeout(Duration.ofNanos(-1)))
                .withMessageContaining("attemptTimeout");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().maxRetries(-1))
                .withMessageContaining("maxRetries");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().maxPages(0))
                .withMessageContaining("maxPages");
    }

    @Test
    void laterChangesToTheBuilderDoNotReachOptionsThatWereBuilt() {
        RequestOptions.Builder builder =
                RequestOptions.builder().header("X-A", "1").query("q[]", "1");
        RequestOptions options = builder.build();

        builder.header("X-B", "2").query("q[]", "2");
        options.toBuilder().query("q[]", "3").header("x-a", "3").build();

        assertThat(options.headers()).containsOnly(Map.entry("X-A", "1"));
        assertThat(options.query()).containsOnly(Map.entry("q[]", List.of("1")));
    }

    @Test
    void everyOptionSurvivesACopyAndWinsOverADefault() {
        RequestOptions all = full("a");
        RequestOptions defaults = full("bb");

        assertThat(all.toBuilder().build()).isEqualTo(all);
        assertThat(all.over(RequestOptions.none())).isEqualTo(all);
        assertThat(RequestOptions.none().over(all)).isEqualTo(all);
        assertThat(RequestOptions.builder().header("X-Other", "1").build().over(all))
                .usingRecursiveComparison()
                .ignoringFields("headers")
                .isEqualTo(all);
        assertThat(all.over(defaults))
                .usingRecursiveComparison()
                .ignoringFields("observer")
                .isEqualTo(all);
    }

    @Test
    void whatIsConfidentialIsNotPrinted() {
        assertThat(full("confidential"))
                .asString()
                .contains("X-Trace", "filter")
                .doesNotContain("confidential-token", "confidential-header", "confidential-query");
    }

    private static RequestOptions full(String text) {
        return RequestOptions.builder()
                .token(Secret.of(text + "-token"))
                .apiVersion(text)
                .idempotencyKey(text)
                .attemptTimeout(Duration.ofSeconds(text.length()))
                .timeout(Duration.ofMinutes(text.length()))
                .maxRetries(text.length())
                .maxPages(text.length())
                .header("X-Trace", text + "-header")
                .query("filter", text + "-query")
                .observer(call -> {})
                .build();
    }
}
