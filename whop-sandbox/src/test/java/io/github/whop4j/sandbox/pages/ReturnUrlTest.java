package io.github.whop4j.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnUrlTest {
    @ParameterizedTest
    @CsvSource({
        "https://app.test/done, https://app.test/done?status=a%26b",
        "https://app.test/done?checkout=7, https://app.test/done?checkout=7&status=a%26b",
        "https://app.test/done?status=old&x=1, https://app.test/done?x=1&status=a%26b",
        "https://app.test/done?status&statuses=2, https://app.test/done?statuses=2&status=a%26b",
        "https://app.test/done?x=1#part, https://app.test/done?x=1&status=a%26b#part",
        "https://app.test/#a?b, https://app.test/?status=a%26b#a?b",
        "https://app.test/?, https://app.test/?status=a%26b",
    })
    void keepsWhatIsThereAndSetsEachNameOnce(String url, String expected) {
        assertThat(new ReturnUrl(url).with("status", "a&b")).hasToString(expected);
    }
}
