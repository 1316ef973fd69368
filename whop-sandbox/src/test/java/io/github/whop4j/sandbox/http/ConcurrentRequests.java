package io.github.whop4j.sandbox.http;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Many requests over a few connections that stay open. A bare socket, so that the client is not what is measured. */
final class ConcurrentRequests implements AutoCloseable {
    private static final int CONNECTIONS = 4;

    private final int port;
    private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);

    ConcurrentRequests(URI server) {
        this.port = server.getPort();
    }

    /** How many nanoseconds that many requests take; each must be answered with 200. */
    long send(int requests, Supplier<String> request) {
        long before = System.nanoTime();
        List<CompletableFuture<Void>> all = IntStream.range(0, CONNECTIONS)
                .mapToObj(
                        each -> CompletableFuture.runAsync(() -> connection(requests / CONNECTIONS, request), threads))
                .toList();
        all.forEach(CompletableFuture::join);
        return System.nanoTime() - before;
    }

    private void connection(int requests, Supplier<String> request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(20_000);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 16_384);
            for (int i = 0; i < requests; i++) {
                socket.getOutputStream().write(request.get().getBytes(StandardCharsets.ISO_8859_1));
                answer(in);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void answer(InputStream in) throws IOException {
        String status = line(in);
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        if (!status.contains(" 200")) {
            throw new AssertionError(status + ' ' + body);
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The connection was closed after: " + line);
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
