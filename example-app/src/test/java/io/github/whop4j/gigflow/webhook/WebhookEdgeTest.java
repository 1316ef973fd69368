package io.github.whop4j.gigflow.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.webhooks.WebhookSigner;
import io.github.whop4j.gigflow.Browser;
import io.github.whop4j.gigflow.TestApp;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WebhookEdgeTest {
    private static final String PATH = "/api/webhooks/whop";
    private static final String BODY =
            "{\"id\":\"msg_1\",\"type\":\"refund.created\",\"company_id\":\"biz_1\",\"data\":"
                    + "{\"id\":\"re_1\",\"payment\":{\"id\":\"pay_1\"},\"user\":{\"email\":\"ann@example.com\"}}}";

    private static final TestApp APP = TestApp.shared();

    @Test
    void storesWhatIsSignedAndNoMoreOfItThanItNeeds() {
        String id = newId();

        HttpResponse<String> answer = deliver("ws_sandbox", id, BODY);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"ok\":true}");
        assertThat(stored(id))
                .contains("refund.created", "biz_1", "re_1", "pay_1")
                .doesNotContain("ann@example.com");
    }

    @Test
    void storesADuplicateOnce() {
        String id = newId();

        assertThat(deliver("ws_sandbox", id, BODY).statusCode()).isEqualTo(200);
        assertThat(deliver("ws_sandbox", id, BODY).statusCode()).isEqualTo(200);

        assertThat(count(id)).isEqualTo(1);
    }

    @Test
    void storesNothingThatIsSignedWithAnotherSecret() {
        String id = newId();

        HttpResponse<String> answer = deliver("ws_guessed", id, BODY);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"bad_signature\"");
        assertThat(count(id)).isZero();
    }

    @Test
    void storesNothingThatWasChangedOnTheWay() {
        String id = newId();
        Map<String, String> headers = sign("ws_sandbox", id, BODY);

        HttpResponse<String> answer = send(headers, BODY.replace("pay_1", "pay_2"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(count(id)).isZero();
    }

    @Test
    void refusesWhatIsNotSignedAtAll() {
        assertThat(send(Map.of(), BODY).statusCode()).isEqualTo(401);
    }

    @Test
    void tellsASignedNonsenseFromAnEvent() {
        HttpResponse<String> answer = deliver("ws_sandbox", newId(), "[]");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"not_an_event\"");
    }

    @Test
    void storesEventsItDoesNotKnow() {
        String id = newId();

        assertThat(deliver("ws_sandbox", id, "{\"type\":\"moon.landed\",\"data\":{}}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(stored(id)).contains("moon.landed");
    }

    @Test
    void answersTheCheckThatWhopMakesOfAnAddress() {
        assertThat(APP.browser().get(PATH).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> deliver(String secret, String id, String body) {
        return send(sign(secret, id, body), body);
    }

    private static Map<String, String> sign(String secret, String id, String body) {
        return WebhookSigner.whop(secret).sign(id, APP.sandbox().clock().instant(), body);
    }

    private static HttpResponse<String> send(Map<String, String> headers, String body) {
        Browser whop = APP.browser();
        HttpRequest.Builder request = whop.json(PATH, body);
        headers.forEach(request::header);
        return whop.send(request);
    }

    private static String newId() {
        return "msg_" + UUID.randomUUID();
    }

    private static String stored(String id) {
        return APP.asOwner()
                .withHandle(handle -> handle.createQuery("select e::text from webhook_events e where webhook_id = :id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .one());
    }

    private static int count(String id) {
        return APP.asOwner()
                .withHandle(handle -> handle.createQuery("select count(*) from webhook_events where webhook_id = :id")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one());
    }
}
