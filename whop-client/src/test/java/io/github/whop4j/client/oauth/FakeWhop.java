package io.github.whop4j.client.oauth;

import io.github.whop4j.client.Environment;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A server that answers each path with what the test laid down, and remembers what it was asked. */
final class FakeWhop extends Dispatcher implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final String TOKEN = "/oauth/token";
    static final String USERINFO = "/oauth/userinfo";
    static final String REVOKE = "/oauth/revoke";
    static final String JWKS = "/.well-known/jwks.json";

    private final MockWebServer server = new MockWebServer();
    private final Map<String, MockResponse> answers = new ConcurrentHashMap<>();
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();

    FakeWhop() throws IOException {
        server.setDispatcher(this);
        server.start();
    }

    Environment environment() {
        String root = server.url("/").toString();
        return Environment.local(URI.create(root));
    }

    FakeWhop answers(String path, int status, String body) {
        return answers(
                path,
                new MockResponse.Builder()
                        .code(status)
                        .setHeader("Content-Type", "application/json")
                        .setHeader("x-request-id", "req_1")
                        .setHeader("Connection", "close") // a reused connection waits 40 ms for a delayed ACK
                        .body(body)
                        .build());
    }

    FakeWhop answers(String path, MockResponse response) {
        answers.put(path, response);
        return this;
    }

    List<RecordedRequest> requests(String path) {
        List<RecordedRequest> matching = new ArrayList<>(requests);
        matching.removeIf(request -> !request.getTarget().equals(path));
        return matching;
    }

    /** The body of the only request to a path. */
    String body(String path) {
        List<RecordedRequest> sent = requests(path);
        if (sent.size() != 1) {
            throw new AssertionError("expected one request to " + path + " but there were " + sent.size());
        }
        return Objects.requireNonNull(sent.get(0).getBody()).utf8();
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        requests.add(request);
        return answers.getOrDefault(
                request.getTarget(), new MockResponse.Builder().code(404).build());
    }

    @Override
    public void close() {
        server.close();
    }
}
