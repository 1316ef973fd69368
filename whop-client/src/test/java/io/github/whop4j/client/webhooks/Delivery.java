package io.github.whop4j.client.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What travels: a body and headers, to be changed on the way. */
final class Delivery {

    private final byte[] body;
    /** In an order of its own, so that the same seed makes the same changes. */
    private final Map<String, String> headers;

    Delivery(byte[] body, Map<String, String> headers) {
        this.body = body;
        this.headers = new TreeMap<>(headers);
    }

    byte[] body() {
        return body;
    }

    Map<String, String> headers() {
        return headers;
    }

    static Delivery signed(WebhookSigner signer, String id, Instant at, String body) {
        return new Delivery(body.getBytes(UTF_8), signer.sign(id, at, body));
    }

    Delivery withBody(byte[] changed) {
        return new Delivery(changed, headers);
    }

    Delivery with(String header, String value) {
        Delivery changed = new Delivery(body, headers);
        changed.headers.put(header, value);
        return changed;
    }

    Delivery without(String header) {
        Delivery changed = new Delivery(body, headers);
        changed.headers.remove(header);
        return changed;
    }

    /**
     * Whether the sender could have sent this: everything that is signed is as it was, and the right signature is among
     * those that stand there. Written from the schemes' descriptions and not from the verifier.
     */
    boolean saysTheSameAs(Delivery genuine) {
        return Arrays.equals(body, genuine.body)
                && signedHeaders().equals(genuine.signedHeaders())
                && signatures().containsAll(genuine.signatures());
    }

    private List<String> signedHeaders() {
        String x = headers.get("x-whop-signature");
        return x == null
                ? List.of(headers.getOrDefault("webhook-id", ""), headers.getOrDefault("webhook-timestamp", ""))
                : Stream.of(x.split(",", -1))
                        .filter(part -> part.startsWith("t="))
                        .limit(1)
                        .toList();
    }

    private List<String> signatures() {
        String x = headers.get("x-whop-signature");
        return x == null
                ? List.of(Objects.toString(headers.get("webhook-signature"), "").split(" ", -1))
                : Stream.of(x.split(",", -1))
                        .filter(part -> part.startsWith("v1="))
                        .toList();
    }

    @Override
    public String toString() {
        return headers + " " + new String(body, UTF_8);
    }
}
