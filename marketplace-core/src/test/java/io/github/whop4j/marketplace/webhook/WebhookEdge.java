package io.github.whop4j.marketplace.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.whop4j.client.WebhookVerificationException;
import io.github.whop4j.client.webhooks.WebhookSecret;
import io.github.whop4j.client.webhooks.WebhookVerifier;
import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.whop.WhopEvents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The smallest host of the inbox: verify, store, answer, then handle. */
final class WebhookEdge implements AutoCloseable {
    private final WebhookVerifier verifier;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final AtomicInteger received = new AtomicInteger();
    private @Nullable HttpServer server;

    WebhookEdge(String secret) {
        verifier = WebhookVerifier.builder().secret(WebhookSecret.whop(secret)).build();
    }

    URI open(Marketplace marketplace) {
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            opened.createContext("/", exchange -> answer(exchange, marketplace));
            opened.start();
            server = opened;
            return URI.create("http://localhost:" + opened.getAddress().getPort() + "/webhooks");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int received() {
        return received.get();
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange, Marketplace marketplace) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        int status = 200;
        try {
            marketplace.inbox().receive(WhopEvents.incoming(verifier.verify(body, exchange.getRequestHeaders())));
            received.incrementAndGet();
        } catch (WebhookVerificationException e) {
            status = 401;
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
        threads.execute(marketplace.inbox()::handleDue);
    }
}
