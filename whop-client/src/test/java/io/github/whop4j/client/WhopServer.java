package io.github.whop4j.client;

import static java.util.Objects.requireNonNull;

import io.github.whop4j.client.internal.json.Json;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;

/** What the tests of this module do with a scripted server. */
final class WhopServer {
    static final String KEY = "apik_do_not_print_me";

    private WhopServer() {}

    static Environment environment(MockWebServer server) {
        return Environment.local(URI.create(server.url("").toString()));
    }

    static WhopClientBuilder client(MockWebServer server, FakeTime time) {
        return WhopClient.builder().apiKey(KEY).environment(environment(server)).sources(time.sources());
    }

    static WhopClient client(MockWebServer server) {
        return client(server, new FakeTime()).build();
    }

    static MockResponse json(String body) {
        return json(200, body).build();
    }

    static MockResponse.Builder json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body);
    }

    static MockResponse status(int status) {
        return json(status, "{\"error\":{\"type\":\"t\",\"message\":\"m\"}}").build();
    }

    static RecordedRequest taken(MockWebServer server) {
        try {
            return requireNonNull(server.takeRequest(5, TimeUnit.SECONDS), "the server saw no further request");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static String line(RecordedRequest request) {
        return request.getMethod() + " " + request.getTarget();
    }

    /** The body as a tree, so that neither the order of keys nor white space matters. */
    static @Nullable Object body(RecordedRequest request) {
        return Json.tree(requireNonNull(request.getBody()).utf8());
    }

    static @Nullable Object tree(String json) {
        return Json.tree(json);
    }
}
