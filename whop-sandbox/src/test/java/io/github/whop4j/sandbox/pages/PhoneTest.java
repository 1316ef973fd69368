package io.github.whop4j.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Keyboard;
import io.github.whop4j.sandbox.state.CheckoutConfiguration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;

@Tag("browser")
class PhoneTest {
    private static final Map<String, Object> SCREEN =
            Map.of("width", 375, "height", 700, "deviceScaleFactor", 1, "mobile", true);

    private final CheckoutFixture fixture = new CheckoutFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void noNameIsTooLongForAPhone() {
        CheckoutConfiguration checkout = fixture.checkout("Y".repeat(80), "X".repeat(120), null);
        String company = fixture.path(fixture.companyOf(checkout), "payouts_portal");
        String identity = fixture.path(fixture.companyOf(checkout), "account_onboarding");
        String pay = "/checkout/" + checkout.planId() + "/?session=" + checkout.id();
        ChromeDriver chromium = Keyboard.chromium();
        chromium.executeCdpCommand("Emulation.setDeviceMetricsOverride", SCREEN);

        for (String path : new String[] {pay, pay + "&promoCode=" + "Z".repeat(60), company, identity}) {
            chromium.get(fixture.uri(path).toString());
            assertThat(chromium.executeScript("return document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(375L);
        }
    }
}
