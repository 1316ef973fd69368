package io.github.whop4j.sandbox.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium that opens one page and runs its script; the page itself reports what happened. */
final class Chromium implements AutoCloseable {
    private final Process process;
    private final Path profile;

    private Chromium(Process process, Path profile) {
        this.process = process;
        this.profile = profile;
    }

    /** The browser of this machine, if it has one. */
    static Optional<Path> installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium open(URI page, Path profile) {
        try {
            Process process = new ProcessBuilder(
                            installed().orElseThrow().toString(),
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            "--no-first-run",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + profile,
                            page.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Chromium(process, profile);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    boolean isOpen() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
            // Links to a place outside, which the caller that deletes the profile should not have to follow.
            for (String link : new String[] {"SingletonLock", "SingletonSocket", "SingletonCookie"}) {
                Files.deleteIfExists(profile.resolve(link));
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
