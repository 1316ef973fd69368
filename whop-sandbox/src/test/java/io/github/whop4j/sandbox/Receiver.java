package io.github.whop4j.sandbox;

import com.sun.net.httpserver.HttpServer;
import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import okio.ByteString;

/** A user who is told of events: keeps what came, answers as told. */
public final class Receiver implements AutoCloseable {
    /** One event as it came. */
    public record Received(String id, String timestamp, String signature, String body) {
        public JsonObject json() {
            return Objects.requireNonNull((JsonObject) Json.read(ByteString.encodeUtf8(body)));
        }

        /** The signature it would have if this were the secret. */
        public String signedWith(String secret) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
                String signed = id + "." + timestamp + "." + body;
                return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        public String type() {
            return Objects.requireNonNull(json().string("type"));
        }
    }

    static {
        // The JDK reads this once, with its first server in a JVM, which may be this one.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile int status = 200;

    public Receiver() {
        this(0);
    }

    public Receiver(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            try (exchange) {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                received.add(new Received(
                        String.valueOf(exchange.getRequestHeaders().getFirst("webhook-id")),
                        String.valueOf(exchange.getRequestHeaders().getFirst("webhook-timestamp")),
                        String.valueOf(exchange.getRequestHeaders().getFirst("webhook-signature")),
                        body));
                exchange.sendResponseHeaders(status, -1);
            }
        });
        server.start();
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/hooks");
    }

    /** What to answer from now on. */
    public void answer(int newStatus) {
        status = newStatus;
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    public List<String> types() {
        return received.stream().map(Received::type).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
