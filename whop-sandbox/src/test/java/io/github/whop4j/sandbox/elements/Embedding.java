package io.github.whop4j.sandbox.elements;

import static io.github.whop4j.sandbox.Caller.object;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Keyboard;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** A page of another user's application that mounts elements of a sandbox, in a real browser. */
final class Embedding implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Path PICTURES = Path.of("target/elements");

    private static final String PAGE = """
            <!doctype html><meta charset="utf-8"><title>Application</title>
            <style>body { font: 16px sans-serif; max-width: 40rem; margin: 1rem auto; } div { margin: 1rem 0; }</style>
            <script src="%s/release/elements.js"></script>
            <div id="one"></div><div id="two"></div><div id="three"></div><div id="four"></div>
            <script>
            window.log = [];
            const note = (...what) => { log.push(what.map(String).join(" ")); };
            addEventListener("error", failed => note("script error:", failed.message));
            const token = who => async () => (await fetch("/token?" + who)).text();
            const elements = new WhopElements({environment: "sandbox", appearance: {theme: {appearance: "%s"}}});
            %s
            </script>
            """;

    final WhopSandbox sandbox = WhopSandbox.start();
    final Caller platform = Caller.platform(sandbox);
    final AtomicInteger tokens = new AtomicInteger();
    final ChromeDriver chromium;
    private final HttpServer application;
    private volatile String page = "";

    Embedding() {
        application = application();
        chromium = Keyboard.chromium();
    }

    private HttpServer application() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task, "application");
                thread.setDaemon(true);
                return thread;
            }));
            server.createContext("/", exchange -> answer(exchange, page));
            server.createContext("/token", exchange -> {
                tokens.incrementAndGet();
                String[] who = exchange.getRequestURI().getQuery().split("=", 2);
                answer(exchange, token(object(who[0], who[1])));
            });
            server.start();
            return server;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** What the application's server does: a token for a browser. */
    String token(JsonObject whose) {
        return Objects.requireNonNull(
                platform.post("/access_tokens", whose).ok().string("token"));
    }

    void open(String script) {
        open("light", script);
    }

    void open(String theme, String script) {
        page = PAGE.formatted(sandbox.baseUri(), theme, script);
        chromium.get("http://localhost:" + application.getAddress().getPort() + "/");
    }

    /** What the page noted, as soon as it has noted this. */
    List<String> logUntil(String line) {
        return until(() -> {
            List<String> log = log();
            if (!log.contains(line)) {
                throw new AssertionError(line + " is not in " + log);
            }
            return log;
        });
    }

    List<String> log() {
        chromium.switchTo().defaultContent();
        List<?> lines = Objects.requireNonNull((List<?>) chromium.executeScript("return window.log"));
        return lines.stream().map(String::valueOf).toList();
    }

    /** Goes into the frame of an element; the css names it or what it was mounted in. */
    void into(String css) {
        until(() -> {
            chromium.switchTo().defaultContent();
            chromium.switchTo().frame(chromium.findElement(By.cssSelector(css + " iframe")));
            return true;
        });
    }

    WebElement see(String text) {
        return find(By.xpath("//*[normalize-space(text())=" + quoted(text) + "]"));
    }

    WebElement seePart(String text) {
        return find(By.xpath("//*[contains(text(), " + quoted(text) + ")]"));
    }

    void seeNoMore(String text) {
        By gone = By.xpath("//*[contains(text(), " + quoted(text) + ")]");
        until(() -> absent(gone));
    }

    WebElement find(By what) {
        return until(() -> chromium.findElement(what));
    }

    /** Also when the button is drawn again at this very moment. */
    void press(String button) {
        By free = By.xpath("//button[normalize-space(.)=" + quoted(button) + " and not(@disabled)]");
        until(() -> {
            chromium.findElement(free).click();
            return true;
        });
    }

    void gone(String css) {
        chromium.switchTo().defaultContent();
        until(() -> absent(By.cssSelector(css)));
    }

    private boolean absent(By what) {
        if (!chromium.findElements(what).isEmpty()) {
            throw new AssertionError(what + " is still there");
        }
        return true;
    }

    /** Tries until it works; what is not there yet is not there for a while only. */
    private static <T> T until(Supplier<T> work) {
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .pollInSameThread()
                .ignoreExceptionsInstanceOf(WebDriverException.class)
                .untilAsserted(() -> result.set(work.get()));
        return Objects.requireNonNull(result.get());
    }

    /** For people to look at. */
    void shoot(String name) throws IOException {
        chromium.switchTo().defaultContent();
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), chromium.getScreenshotAs(OutputType.BYTES));
    }

    private static String quoted(String text) {
        return text.contains("'") ? '"' + text + '"' : "'" + text + "'";
    }

    @Override
    public void close() {
        application.stop(0);
        sandbox.close();
    }
}
