package io.github.whop4j.gigflow.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** The sandbox's control API, as a script uses it. */
record SandboxRemote(URI uri) {
    static final String GOOD_CARD = "4242 4242 4242 4242";
    static final String DECLINED_CARD = "4000 0000 0000 0002";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    Answer get(String path) {
        return send(HttpRequest.newBuilder(uri.resolve(path)).GET());
    }

    Answer post(String path, String json) {
        return send(HttpRequest.newBuilder(uri.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    String pay(String sessionId) {
        return post("/_sandbox/checkouts/" + sessionId + "/pay", "{\"card\": \"" + GOOD_CARD + "\"}")
                .expect(200)
                .text("payment_id");
    }

    void verify(String companyId) {
        post("/_sandbox/companies/" + companyId + "/verification", "{\"status\": \"approved\"}")
                .expect(200);
    }

    void advance(int seconds) {
        post("/_sandbox/clock/advance", "{\"seconds\": " + seconds + "}").expect(200);
    }

    void webhooks(String mode) {
        post("/_sandbox/faults", "{\"webhooks\": \"" + mode + "\"}");
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
