package io.github.whop4j.sandbox.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Keyboard;
import io.github.whop4j.sandbox.WhopSandbox;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

@Tag("browser")
class KeyboardTest {

    /** Only there once the answer to the button is: finding it waits for that. */
    private static final By REFUNDED = By.xpath("//section[@id='payments'][contains(., 'refunded')]");

    @Test
    void aPersonRefundsAPaymentWithTheKeyboard() {
        try (WhopSandbox sandbox = WhopSandbox.start()) {
            Caller platform = Caller.platform(sandbox);
            String payment =
                    sandbox.pay(platform.checkout(platform.company("Pixel"), "25", null), "4242 4242 4242 4242");
            ChromeDriver chromium = chromium();
            chromium.get(sandbox.baseUri() + "/");
            tabTo(chromium, "Refund " + payment);
            chromium.switchTo().activeElement().sendKeys(Keys.ENTER);

            assertThat(chromium.findElement(REFUNDED).getText())
                    .contains(payment, "refunded")
                    .doesNotContain("Refund");
            assertThat(chromium.getCurrentUrl()).isEqualTo(sandbox.baseUri() + "/#payments");
        }
    }

    private static void tabTo(ChromeDriver chromium, String name) {
        for (int presses = 0; presses < 50; presses++) {
            chromium.switchTo().activeElement().sendKeys(Keys.TAB);
            if (name.equals(chromium.switchTo().activeElement().getDomAttribute("aria-label"))) {
                return;
            }
        }
        throw new AssertionError("The keyboard never reaches: " + name);
    }

    private static ChromeDriver chromium() {
        ChromeDriver chromium = Keyboard.chromium();
        chromium.manage().timeouts().implicitlyWait(Duration.ofSeconds(10));
        return chromium;
    }
}
