package io.github.whop4j.client;

import static java.util.Objects.requireNonNull;

import io.github.whop4j.client.internal.http.Credentials;
import io.github.whop4j.client.internal.http.Operations;
import io.github.whop4j.client.internal.http.Resources;
import io.github.whop4j.client.internal.http.Settings;
import io.github.whop4j.client.internal.http.Transport;
import io.github.whop4j.client.internal.json.Json;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
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

    /** A resource of the tests, with the machinery the real ones have. */
    static <T> T resource(MockWebServer server, FakeTime time, Class<T> type) {
        HttpUrl base = Destination.apiBase(environment(server));
        Settings settings = new Settings(
                "local", base, null, "2025-01-01", "test", Duration.ofSeconds(10), Duration.ofSeconds(20), 2);
        OkHttpClient http = new OkHttpClient();
        Transport transport =
                new Transport(http, settings, time.sources(), Credentials.of(Secret.of(KEY)), RequestOptions.none());
        return new Resources(new Operations(base, http), transport).get(type);
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
