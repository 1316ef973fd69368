package io.github.whop4j.benchmarks.run;

import io.github.whop4j.benchmarks.get.LoopbackServer;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The one server all clients call, as long as this is open. */
public final class Server implements AutoCloseable {
    private final Process process;
    private final int port;

    /** Starts it. */
    public Server() {
        process = Jvm.start(
                List.of("-Dsun.net.httpserver.nodelay=true", "-Xmx256m"),
                OwnClassPath.benchmarks().get(0) + File.pathSeparator,
                LoopbackServer.class);
        try {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            port = Integer.parseInt(Objects.requireNonNull(reader.readLine(), "the server did not start"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where it listens on the loopback interface. */
    public int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
