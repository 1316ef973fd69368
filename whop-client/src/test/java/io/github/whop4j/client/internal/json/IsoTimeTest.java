package io.github.whop4j.client.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {
    private static final long SEED = 20_260_314;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-31T12:00:00Z",
                "2026-01-31T12:00:00.1Z",
                "2026-01-31T12:00:00.123Z",
                "2026-01-31T12:00:00.123456789Z",
                "2026-01-31T12:00:00.000000001Z",
                "2024-02-29T23:59:59.999Z",
                "1969-12-31T23:59:59.5Z",
                "0000-01-01T00:00:00Z",
                "2026-01-31T12:00Z",
                "2026-01-31T13:00:00+01:00",
                "2026-01-31T12:00:00.25-00:30",
                "+12026-01-31T12:00:00Z",
                "2026-01-31t12:00:00z",
                "2023-02-29T12:00:00Z",
                "2026-04-31T12:00:00Z",
                "2026-00-10T12:00:00Z",
                "2026-13-10T12:00:00Z",
                "2026-01-00T12:00:00Z",
                "2026-01-31T24:00:00Z",
                "2026-01-31T12:60:00Z",
                "2026-01-31T23:59:60Z",
                "2026-01-31T12:00:00.Z",
                "2026-01-31T12:00:00.1234567890Z",
                "2026-01-31T12:00:00,5Z",
                "2026-01-31 12:00:00Z",
                "2026-1-31T12:00:00Z",
                "2026-01-31T12:00:00",
                "２026-01-31T12:00:00Z",
                "Z",
                "",
                "not a time, and longer than oneZ"
            })
    void saysWhatTheJdkSays(String text) {
        assertThat(ours(text)).isEqualTo(jdks(text));
    }

    @Test
    void saysWhatTheJdkSaysOfTimesWithOneCharacterChanged() {
        Random random = new Random(SEED);
        String alphabet = "0123456789-+:.TZ /x";
        for (int i = 0; i < 50_000; i++) {
            Instant time = Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000) * 1_000_000L);
            StringBuilder text = new StringBuilder(time.toString());
            text.setCharAt(random.nextInt(text.length()), alphabet.charAt(random.nextInt(alphabet.length())));

            assertThat(ours(time.toString())).isEqualTo(time);
            assertThat(ours(text.toString()))
                    .as("seed %d, round %d: %s", SEED, i, text)
                    .isEqualTo(jdks(text.toString()));
        }
    }

    private static @Nullable Instant ours(String text) {
        try {
            return IsoTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Instant jdks(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
