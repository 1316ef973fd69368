package io.github.whop4j.benchmarks.get;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/**
 * Answers every request alike, in a process of its own, until its input ends. Needs {@code
 * -Dsun.net.httpserver.nodelay=true}: without it every client reads 23 answers a second.
 */
public final class LoopbackServer {
    private LoopbackServer() {}

    /**
     * Prints the port and serves.
     *
     * @param args none
     * @throws IOException if there is no port to be had
     */
    public static void main(String[] args) throws IOException {
        byte[] answer = Answer.JSON.getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(answer);
            }
        });
        server.setExecutor(Executors.newFixedThreadPool(2));
        server.start();
        System.out.println(server.getAddress().getPort());
        // The process that started it closes the pipe, or dies.
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }
}
