package io.github.whop4j.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    @Test
    void escapesTextAndKeepsMarkup() {
        Html cell = Html.of("<b title=\"{}\">{}</b>", "\"'><", "a & {} <i>");

        assertThat(Html.of("<p>{}</p>", cell))
                .hasToString("<p><b title=\"&quot;&#39;&gt;&lt;\">a &amp; {} &lt;i&gt;</b></p>");
    }

    @Test
    void joinsPieces() {
        assertThat(Html.join(List.of(Html.of("<i>"), Html.none(), Html.of("{}", "<"))))
                .hasToString("<i>\n\n&lt;");
    }

    @Test
    void refusesHolesAndValuesThatDoNotPairUp() {
        assertThatIllegalArgumentException().isThrownBy(() -> Html.of("{} {}", "one"));
        assertThatIllegalArgumentException().isThrownBy(() -> Html.of("{}", "one", "two"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://app.test/?a=1", "http://localhost:3000/", "/static/icon.svg"})
    void linksLeadToTheWebOrToThisServer(String url) {
        assertThat(Html.link(url)).hasToString(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", " https://x", "data:text/html,x", "//evil.test", "JavaScript:x", ""})
    void anyOtherLinkLeadsNowhere(String url) {
        assertThat(Html.link(url)).hasToString("#");
    }
}
