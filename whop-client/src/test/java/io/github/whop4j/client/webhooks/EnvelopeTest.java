package io.github.whop4j.client.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import io.github.whop4j.client.WhopDecodingException;
import io.github.whop4j.client.internal.json.Json;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever JSON a genuine delivery holds becomes an event, and what is none is said so. */
class EnvelopeTest {

    private static final long SEED = 20260302;
    private static final String SYNTAX = "{}[]\":,\\0123456789-+.e tfnulrasd\n";

    @Test
    void whateverJsonTheModelsReaderCanReadBecomesAnEvent() {
        Random random = new Random(SEED);
        String genuine = Fixtures.envelope(
                "payment.succeeded",
                "{\"id\":\"pay_1\",\"total\":-10.50e+2,\"company\":{\"id\":\"biz_1\",\"title\":\"a\\\"b\\\\c\\u00fc\"},"
                        + "\"disputes\":[{},[],true,false,null,0,1.5],\"metadata\":{\"a\":{\"b\":[[]]}}}");
        int events = 0;
        for (int round = 0; round < 20_000; round++) {
            String body = changed(random, genuine);
            String what = "seed " + SEED + ", round " + round + ": " + body;
            boolean readable = isJson(body);
            try {
                WebhookEvent event = WebhookEvent.parseUnverified(body);
                assertThat(event.toString()).as(what).contains(event.type());
                assertThat(event.json()).isEqualTo(body);
                decode(event);
                events++;
            } catch (WhopDecodingException refused) {
                assertThat(readable && isEnvelope(body)).as("refused, " + what).isFalse();
            } catch (RuntimeException other) {
                fail("broken, " + what, other);
            }
        }
        assertThat(events).isBetween(2_000, 19_000);
    }

    @Test
    void whatIsNestedTooDeepIsRefusedAndNoStackOverflows() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        assertThatExceptionOfType(WhopDecodingException.class)
                .isThrownBy(() -> WebhookEvent.parseUnverified("{\"type\":\"x\",\"data\":" + deep + "}"))
                .withMessageContaining("deep");
        String fair = "[".repeat(200) + "]".repeat(200);
        assertThat(WebhookEvent.parseUnverified("{\"type\":\"x\",\"data\":" + fair + "}")
                        .dataJson())
                .isEqualTo(fair);
    }

    /** One to three characters of JSON's syntax put in, taken out or exchanged. */
    private static String changed(Random random, String body) {
        StringBuilder changed = new StringBuilder(body);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(changed.length());
            char c = SYNTAX.charAt(random.nextInt(SYNTAX.length()));
            switch (random.nextInt(3)) {
                case 0 -> changed.insert(at, c);
                case 1 -> changed.deleteCharAt(at);
                default -> changed.setCharAt(at, c);
            }
        }
        return changed.toString();
    }

    private static void decode(WebhookEvent event) {
        try {
            event.data(EventTypes.PAYMENT_SUCCEEDED);
        } catch (WhopDecodingException doesNotFit) {
            assertThat(event.dataJson()).isNotEmpty();
        }
    }

    private static boolean isJson(String body) {
        try {
            Json.tree(body);
            return true;
        } catch (WhopDecodingException not) {
            return false;
        }
    }

    /** Names an event, and no member twice. */
    private static boolean isEnvelope(String body) {
        return Json.tree(body) instanceof Map<?, ?> members
                && members.get("type") instanceof String type
                && !type.isBlank()
                && members.size() == 6;
    }
}
