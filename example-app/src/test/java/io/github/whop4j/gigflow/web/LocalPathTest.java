package io.github.whop4j.gigflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/orders/1?tab=delivery#top", "/a//b", "/caf%C3%A9", "/login?next=%2F%2Fevil"})
    void takesPathsOfThisSite(String path) {
        assertThat(LocalPath.or(path, "/fallback")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "orders",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/a\\..\\b",
                "https://evil.example/",
                "javascript:alert(1)",
                " /orders",
                "/\t/evil.example",
                "/\n/evil.example",
                "/or ders",
                "/é",
            })
    void takesNothingElse(String path) {
        assertThat(LocalPath.or(path, "/fallback")).isEqualTo("/fallback");
    }

    @Test
    void takesNoEndlessPath() {
        assertThat(LocalPath.or("/" + "a".repeat(500), "/fallback")).isEqualTo("/fallback");
        assertThat(LocalPath.or(null, "/fallback")).isEqualTo("/fallback");
    }
}
