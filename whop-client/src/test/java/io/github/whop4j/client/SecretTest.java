package io.github.whop4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
    @Test
    void isCutToItsCharactersAndMaskedWhenPrinted() {
        Secret secret = Secret.of(" apik_1234567890\n");

        assertThat(secret.reveal()).isEqualTo("apik_1234567890");
        assertThat(secret + "|" + String.format("%s", secret))
                .doesNotContain("1234")
                .contains("masked");
    }

    @Test
    void equalsBySpelling() {
        assertThat(Secret.of("a")).isEqualTo(Secret.of("a ")).hasSameHashCodeAs(Secret.of("a"));
        assertThat(Secret.of("a")).isNotEqualTo(Secret.of("b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "apik_12\n34", "apik_12\u000034", "apik\t1234"})
    void refusesNothingAndControlCharactersWithoutRepeatingTheValue(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Secret.of(value))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("12").doesNotContain("apik"));
    }
}
