package io.github.whop4j.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okio.ByteString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The JDK's HTTP server on the loopback interface, feeding a {@link Router} through one {@link Filter}. */
public final class Server implements AutoCloseable {
    static {
        // Without it every answer on a kept-alive connection waits for a delayed ACK: about 40 ms each.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final int LARGEST_BODY = 4 << 20;
    /** A whole state comes in one body. */
    private static final int LARGEST_STATE = 256 << 20;

    private static final long MOST_DRAINED = 64L << 20;
    private static final int BACKLOG = 256;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Router router;
    private volatile Filter filter = (request, next) -> next.handle(request);
    private boolean started;

    private Server(HttpServer server, Router router) {
        this.server = server;
        this.router = router;
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "whop-sandbox");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", this::serve);
    }

    /**
     * Listens, without answering yet: {@link #start} does. The port is known from here on.
     *
     * @param port the port, 0 for any free one
     * @param router who answers
     * @return the server
     * @throws UncheckedIOException when the port is taken
     */
    public static Server bind(int port, Router router) {
        try {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            return new Server(HttpServer.create(address, BACKLOG), router);
        } catch (IOException taken) {
            throw new UncheckedIOException(
                    "The sandbox cannot listen on port " + port + ": " + taken.getMessage()
                            + ". Stop what uses it, or choose another port (SANDBOX_PORT, or 0 for any free one).",
                    taken);
        }
    }

    /**
     * Begins to answer.
     *
     * @param before stands before every route
     */
    public void start(Filter before) {
        filter = before;
        started = true;
        server.start();
    }

    /**
     * Where it listens.
     *
     * @return {@code http://localhost:port}, without a slash at the end
     */
    public URI baseUri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Stops at once; what is being answered is cut off. */
    @Override
    public void close() {
        if (!started) {
            // The JDK frees the port only in its own thread, which runs from start on.
            server.start();
        }
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Response response = answer(exchange);
            if (response.status() != 0) {
                send(exchange, response);
            }
        }
    }

    private Response answer(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        int largest = "/_sandbox/state".equals(uri.getRawPath()) ? LARGEST_STATE : LARGEST_BODY;
        byte[] body;
        try (InputStream in = exchange.getRequestBody()) {
            body = in.readNBytes(largest + 1);
            if (body.length > largest) {
                drain(in);
            }
        }
        try {
            if (body.length > largest) {
                throw new WhopError(
                        413, "payload_too_large", null, "The body is larger than " + (largest >> 20) + " MiB.");
            }
            Request request = new Request(
                    method(exchange.getRequestMethod()),
                    Objects.requireNonNullElse(uri.getRawPath(), "/"),
                    Objects.requireNonNullElse(uri.getRawQuery(), ""),
                    exchange.getRequestHeaders(),
                    ByteString.of(body),
                    Map.of());
            return filter.handle(request, this::route);
        } catch (WhopError refusal) {
            return refusal.toResponse();
        }
    }

    /**
     * Who still sends does not listen: the refusal of a large body is heard only after the body. It is read, not skipped: the
     * JDK's skip does not stop at the end of a body.
     */
    private static void drain(InputStream in) throws IOException {
        byte[] rest = new byte[1 << 16];
        long drained = 0;
        int read = in.read(rest);
        while (read >= 0 && drained < MOST_DRAINED) {
            drained += read;
            read = in.read(rest);
        }
    }

    /** Never throws: the filter must see, and may record, every answer. */
    private Response route(Request request) {
        try {
            return router.handle(request);
        } catch (WhopError refusal) {
            return refusal.toResponse();
        } catch (RuntimeException | Error bug) {
            LOG.error("{} {} failed", request.method(), request.path(), bug);
            return new WhopError(500, "internal_server_error", null, "The sandbox failed: " + bug).toResponse();
        }
    }

    private static Method method(String name) {
        for (Method method : Method.values()) {
            if (method.name().equals(name)) {
                return method;
            }
        }
        throw new WhopError(405, "method_not_allowed", null, "The sandbox does not answer " + name + " requests.");
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        response.headers().forEach(exchange.getResponseHeaders()::set);
        int length = response.body().size();
        boolean bodiless = length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(response.status(), bodiless ? -1 : length);
        if (!bodiless) {
            OutputStream out = exchange.getResponseBody();
            if (response.sending().truncated()) {
                // The exchange is closed with bytes missing, so the JDK cuts the connection.
                response.body().substring(0, length / 2).write(out);
                out.flush();
            } else {
                Trickle.write(out, response.body(), response.sending().over());
                out.close();
            }
        }
    }
}
