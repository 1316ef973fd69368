package io.github.whop4j.gigflow.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.marketplace.problem.InvalidInputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                " javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "ftp://example.com/a",
                "mailto:a@example.com",
                "//example.com/a",
                "/local",
                "example.com",
                "https://",
                "https:example.com",
                "https://user@example.com/",
                "https://exa mple.com",
                ""
            })
    void refusesWhatIsNotAWholeWebAddress(String url) {
        assertThatThrownBy(() -> WebLink.item(url, "Work"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.code()).isEqualTo("invalid_link"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "http://example.com:8080/a/b?c=d#e",
                "HTTPS://example.com/%F0%9F%8E%A8",
                "  https://example.com/spaces-around  "
            })
    void takesWebAddresses(String url) {
        assertThat(WebLink.item(url, null).url()).hasToString(url.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void takesABlankNameAsNone(String name) {
        assertThat(WebLink.item("https://example.com", name).name()).isNull();
    }
}
