package io.github.whop4j.client.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.WebhookVerificationException;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A webhook endpoint as an application writes one, asked over real HTTP. */
class WebhookEndpointTest {

    private static final String SECRET = "ws_0123456789abcdef";
    private static final String BODY = Fixtures.envelope("payment_succeeded", Fixtures.data("payment"));

    private final MockWebServer server = new MockWebServer();
    private final OkHttpClient client = new OkHttpClient();
    private final List<String> paid = new CopyOnWriteArrayList<>();
    private final WebhookVerifier verifier = WebhookVerifier.builder()
            .secret(WebhookSecret.whop(SECRET))
            .clock(Clock.fixed(Fixtures.NOW, ZoneOffset.UTC))
            .build();
    private final WebhookRouter router = WebhookRouter.builder()
            .on(EventTypes.PAYMENT_SUCCEEDED, (payment, event) -> paid.add(payment.id()))
            .build();

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder().code(statusFor(request)).build();
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aGenuineDeliveryIsHandled() throws IOException {
        assertThat(deliver("/by-getter", BODY, headers(BODY))).isEqualTo(204);
        assertThat(deliver("/by-map", BODY, headers(BODY))).isEqualTo(204);
        assertThat(paid).containsExactly("pay_1", "pay_1");
    }

    @Test
    void aForgedDeliveryIsAnswered401AndChangesNothing() throws IOException {
        String forged = BODY.replace("pay_1", "pay_2");
        assertThat(deliver("/by-getter", forged, headers(BODY))).isEqualTo(401);
        assertThat(deliver("/by-map", forged, headers(BODY))).isEqualTo(401);
        assertThat(deliver("/by-map", BODY, Map.of())).isEqualTo(401);
        assertThat(paid).isEmpty();
    }

    private int statusFor(RecordedRequest request) {
        byte[] body = Objects.requireNonNull(request.getBody()).toByteArray();
        try {
            VerifiedDelivery delivery = request.getTarget().equals("/by-map")
                    ? verifier.verify(body, request.getHeaders().toMultimap())
                    : verifier.verify(body, request.getHeaders()::get);
            router.route(delivery.event());
            return 204;
        } catch (WebhookVerificationException refused) {
            return 401;
        }
    }

    private static Map<String, String> headers(String body) {
        return WebhookSigner.whop(SECRET).sign("msg_1", Fixtures.NOW, body);
    }

    private int deliver(String path, String body, Map<String, String> headers) throws IOException {
        Request request = new Request.Builder()
                .url(server.url(path))
                .headers(Headers.of(headers))
                .post(RequestBody.create(body, null))
                .build();
        try (Response response = client.newCall(request).execute()) {
            return response.code();
        }
    }
}
