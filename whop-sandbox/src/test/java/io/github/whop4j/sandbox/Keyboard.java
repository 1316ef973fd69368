package io.github.whop4j.sandbox;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A headless Chromium whose keys a test presses. Starting one takes longer than most tests, so there is one for all of them,
 * and each gets it as if it were new.
 */
public final class Keyboard {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static @Nullable ChromeDriver open;

    private Keyboard() {}

    /** Skips the test on a machine without Chromium. No other caller may have it at the same time. */
    public static synchronized ChromeDriver chromium() {
        assumeTrue(Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER), "No Chromium here");
        ChromeDriver chromium = open;
        if (chromium == null) {
            chromium = start();
            Runtime.getRuntime().addShutdownHook(new Thread(chromium::quit, "quit Chromium"));
            open = chromium;
        }
        forget(chromium);
        return chromium;
    }

    private static ChromeDriver start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
    }

    /** A fresh tab, and none of the cookies: those of localhost are the same for every port, and so for every test. */
    private static void forget(ChromeDriver chromium) {
        List<String> before = List.copyOf(chromium.getWindowHandles());
        String fresh = chromium.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        for (String window : before) {
            chromium.switchTo().window(window).close();
        }
        chromium.switchTo().window(fresh);
        chromium.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        chromium.manage().window().setSize(new Dimension(900, 1100));
        chromium.manage().timeouts().implicitlyWait(Duration.ZERO);
    }
}
