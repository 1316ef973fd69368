package io.github.whop4j.gigflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.io.FileHandler;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser that people of a test share: each signs in once and takes their session along. */
final class Chromium implements AutoCloseable {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String SESSION = "gigflow_session";

    /** Held on to, or the level would be forgotten: Selenium warns of every DevTools version it does not know. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final URI base;
    private final Path profile;
    private final ChromeDriver driver;
    private final WebDriverWait wait;

    private Chromium(URI base, Path profile) {
        this.base = base;
        this.profile = profile;
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--no-first-run",
                "--hide-scrollbars",
                "--user-data-dir=" + profile.toAbsolutePath());
        File executable = DRIVER.toFile();
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(executable)
                        .usingAnyFreePort()
                        .build(),
                options);
        driver.manage().window().setSize(new Dimension(1280, 1100));
        wait = new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50));
    }

    /** Whether this machine has what it takes. */
    static boolean installed() {
        return Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
    }

    static Chromium open(URI base) {
        try {
            Files.createDirectories(SCREENSHOTS);
            return new Chromium(base, Files.createTempDirectory("gigflow-chromium"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void go(String path) {
        driver.get(base.resolve(path).toString());
    }

    /** Goes on only when the address begins like that: a form has been answered. */
    void arriveAt(String path) {
        wait.until(browser -> {
            String url = Objects.requireNonNullElse(browser.getCurrentUrl(), "");
            return url.startsWith(base.resolve(path).toString());
        });
    }

    String path() {
        return URI.create(Objects.requireNonNull(driver.getCurrentUrl())).getPath();
    }

    WebElement see(String css) {
        return wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }

    void seeText(String css, String text) {
        wait.until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(css), text));
    }

    void click(String css) {
        click(By.cssSelector(css));
    }

    /** Presses a button or follows a link by what it says. */
    void press(String label) {
        By named = By.xpath(
                "//*[self::a or self::button or self::summary][contains(normalize-space(.), \"" + label + "\")]");
        click(named);
    }

    /** Without the smooth scrolling of the pages, which would move the element away under the pointer. */
    private void click(By where) {
        WebElement element = wait.until(ExpectedConditions.elementToBeClickable(where));
        driver.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        element.click();
    }

    void type(String field, String text) {
        WebElement element = see("[name='" + field + "']");
        element.clear();
        element.sendKeys(text);
    }

    void choose(String field, String option) {
        new Select(see("[name='" + field + "']")).selectByVisibleText(option);
    }

    /** Does something inside a frame, and comes back out of it. */
    void inFrame(String css, Runnable work) {
        wait.until(ExpectedConditions.frameToBeAvailableAndSwitchToIt(By.cssSelector(css)));
        try {
            work.run();
        } finally {
            driver.switchTo().defaultContent();
        }
    }

    /** The session of the caller that is signed in, for {@link #become}. */
    String session() {
        return Objects.requireNonNull(driver.manage().getCookieNamed(SESSION)).getValue();
    }

    /** Becomes another caller; null is a visitor. The browser must be on a page of the app. */
    void become(@Nullable String session) {
        go("/");
        driver.manage().deleteAllCookies();
        if (session != null) {
            driver.manage().addCookie(new Cookie(SESSION, session));
        }
    }

    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    /** The whole page must fit its width: no one should have to scroll sideways. */
    void fits() {
        Object overflow = driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("pixels beyond the right edge of %s", path()).isEqualTo(0L);
    }

    void shoot(String name) {
        try {
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the console complained about since the last time: refused by the policy, missing, thrown. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
        FileHandler.delete(profile.toFile());
    }
}
