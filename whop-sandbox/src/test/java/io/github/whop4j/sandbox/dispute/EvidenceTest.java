package io.github.whop4j.sandbox.dispute;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.file.Upload;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a seller says about a dispute, and what of it is known without being said. */
class EvidenceTest {
    private final WhopSandbox sandbox = WhopSandbox.start();
    private final Caller platform = Caller.platform(sandbox);
    private final String seller = platform.company("Seller");
    private final String payment = sandbox.pay(platform.checkout(seller, "20.00", null), "4242424242424242");
    private final String dispute =
            platform.control("/payments/" + payment + "/dispute", object()).id();

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void theBuyerIsFilledInAndCanBeCorrected() {
        JsonObject fresh = platform.get("/disputes/" + dispute).ok();
        assertThat(fresh.string("customer_name")).isEqualTo("Avery Sandbox");
        assertThat(fresh.string("customer_email_address")).isEqualTo("avery@sandbox.test");

        JsonObject corrected = say(object("customer_name", "A. Sandbox")).ok();

        assertThat(corrected.string("customer_name")).isEqualTo("A. Sandbox");
        assertThat(corrected.string("customer_email_address")).isEqualTo("avery@sandbox.test");
    }

    @Test
    void anAttachmentIsShownWithItsNameAndAddress() {
        String file = Upload.file(platform, "chat.pdf");

        JsonObject shown = Objects.requireNonNull(say(object("customer_communication_attachment", object("id", file)))
                .ok()
                .object("customer_communication_attachment"));

        assertThat(shown.string("id")).isEqualTo(file);
        assertThat(shown.string("filename")).isEqualTo("chat.pdf");
        assertThat(shown.string("content_type")).isEqualTo("application/pdf");
        assertThat(shown.string("url")).startsWith(sandbox.baseUri().toString());
    }

    @Test
    void communicationIsAPictureOrAPdf() {
        String text = Upload.file(platform, "chat.txt");

        assertThat(say(object("customer_communication_attachment", object("id", text)))
                        .message())
                .contains("application/pdf", "text/plain");
        assertThat(say(object("uncategorized_attachment", object("id", text))).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cancellation_policy_attachment",
                "customer_communication_attachment",
                "refund_policy_attachment",
                "uncategorized_attachment"
            })
    void refusesAFileThatIsNotThere(String name) {
        assertThat(say(object(name, object("id", "file_none"))).status()).isEqualTo(404);
        assertThat(platform.get("/disputes/" + dispute).ok().get(name)).isNull();
    }

    @Test
    void theDisputedPaymentIsShownAsItIs() {
        JsonObject plan = Caller.plan(seller, "5.00", null)
                .put("plan_type", "renewal")
                .put("renewal_price", new BigDecimal("5.00"))
                .put("billing_period", BigDecimal.valueOf(30));
        String checkout =
                platform.post("/checkout_configurations", object("plan", plan)).id();
        String first = sandbox.pay(checkout, "4242424242424242");
        JsonObject whole = platform.get("/payments/" + first).ok();

        JsonObject shown = Objects.requireNonNull(platform.control("/payments/" + first + "/dispute", object())
                .ok()
                .object("payment"));

        for (String name : List.of("billing_reason", "subtotal", "total", "card_last4", "paid_at", "user", "member")) {
            assertThat(shown.get(name)).as(name).isEqualTo(whole.get(name));
        }
        assertThat(shown.string("billing_reason")).isEqualTo("subscription_create");
    }

    @Test
    void afterTheDeadlineNothingCanBeSaid() {
        sandbox.advance(Duration.ofDays(8));

        assertThat(say(object("notes", "Sorry, I was away")).code()).isEqualTo("dispute_not_editable");
        assertThat(say(object("notes", "Sorry, I was away")).message()).contains("lost");
        assertThat(platform.post("/disputes/" + dispute + "/submit_evidence", object())
                        .status())
                .isEqualTo(409);
    }

    private Answer say(JsonObject evidence) {
        return platform.post("/disputes/" + dispute + "/update_evidence", evidence);
    }
}
