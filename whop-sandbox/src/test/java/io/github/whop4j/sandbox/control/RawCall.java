package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request over a bare socket: shows what was really sent back. */
final class RawCall {
    private RawCall() {}

    /** All bytes until the connection is closed. */
    static String answer(WhopSandbox sandbox, String line, JsonObject body) throws IOException {
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        String head = line + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + WhopSandbox.API_KEY
                + "\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), sandbox.baseUri().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(bytes);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
