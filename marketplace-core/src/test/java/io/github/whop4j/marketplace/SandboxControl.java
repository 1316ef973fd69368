package io.github.whop4j.marketplace;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** The sandbox's control API, for what {@code WhopSandbox} itself does not offer. */
public final class SandboxControl {
    private static final JsonAdapter<Object> JSON = new Moshi.Builder().build().adapter(Object.class);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;

    SandboxControl(URI base) {
        this.base = base;
    }

    /** From now on, {@code fault} happens to every request whose path begins like this, until {@link #heal}. */
    public void fault(String method, String path, String fault) {
        send("POST", "/_sandbox/faults", "{\"method\":\"" + method + "\",\"path\":\"" + path + "\"," + fault + "}");
    }

    /** Whop does what it is asked, once, but its answer is lost. */
    public void loseOneAnswer(String method, String path) {
        fault(method, path, "\"drop_connection_after\":true,\"count\":1");
    }

    /** Whop does not get to hear a request, once. */
    public void loseOneRequest(String method, String path) {
        fault(method, path, "\"drop_connection_before\":true,\"count\":1");
    }

    /** What becomes of webhooks: {@code deliver}, {@code drop} or {@code duplicate}. */
    public void webhooks(String mode) {
        send("POST", "/_sandbox/faults", "{\"webhooks\":\"" + mode + "\"}");
    }

    /** Everything goes right again. */
    public void heal() {
        send("DELETE", "/_sandbox/faults", "");
    }

    public void completeWithdrawal(String id) {
        send("POST", "/_sandbox/withdrawals/" + id + "/complete", "{}");
    }

    public void failWithdrawal(String id) {
        send("POST", "/_sandbox/withdrawals/" + id + "/fail", "{}");
    }

    /** What was asked with this method of exactly this path, oldest first. */
    public List<Map<?, ?>> requests(String method, String path) {
        return requestsUnder(method, path).stream()
                .filter(entry -> path.equals(entry.get("path")))
                .toList();
    }

    /** What was sent with this method to exactly this path, oldest first. */
    public List<Map<?, ?>> bodies(String method, String path) {
        return requests(method, path).stream()
                .map(entry -> entry.get("body"))
                .<Map<?, ?>>map(body -> body instanceof Map<?, ?> fields ? fields : Map.of())
                .toList();
    }

    /** What was asked with this method of paths that begin like this, oldest first. */
    public List<Map<?, ?>> requestsUnder(String method, String path) {
        Object answer = send("GET", "/_sandbox/requests", "");
        Object data = answer instanceof Map<?, ?> map ? map.get("data") : answer;
        if (!(data instanceof List<?> entries)) {
            throw new AssertionError("not a list of requests: " + answer);
        }
        return entries.stream()
                .<Map<?, ?>>map(Map.class::cast)
                .filter(entry -> method.equals(entry.get("method"))
                        && String.valueOf(entry.get("path")).startsWith(path))
                .toList();
    }

    private Object send(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError(method + " " + path + " " + body + ": " + response.body());
            }
            Object value = JSON.fromJson(response.body());
            return value == null ? Map.of() : value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
