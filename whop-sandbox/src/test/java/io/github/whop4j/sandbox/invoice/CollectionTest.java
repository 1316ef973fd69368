package io.github.whop4j.sandbox.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Invoices that charge a kept card. */
class CollectionTest extends InvoiceFixture {
    @Test
    void aMembersKeptCardIsChargedAutomatically() {
        JsonObject automatic = invoice(automatically()).ok();

        advance(1);

        assertThat(status(automatic)).isEqualTo("paid");
        assertThat(automatic.string("email_address")).contains("@");
        assertThat(nested(automatic, "user")).isEqualTo("user_sandbox_a");
        assertThat(events().get("invoice.paid")).isEqualTo(1L);
    }

    @Test
    void chargingAutomaticallyNeedsAMemberAndACardOfTheMember() {
        JsonObject automatic = automatically();

        assertThat(invoice(copy(automatic, "payment_method_id", null)).message())
                .contains("payment_method_id is required");
        assertThat(invoice(copy(automatic, "member_id", null)).status()).isEqualTo(404);
        assertThat(invoice(copy(automatic, "payment_method_id", "payt_none")).status())
                .isEqualTo(404);
        assertThat(platform.get("/invoices").data()).isEmpty();
    }

    @Test
    void whoPaysBeforeTheKeptCardIsChargedPaysAlone() {
        JsonObject automatic = invoice(automatically()).ok();

        submit(page(automatic), GOOD_CARD);
        advance(300);

        assertThat(status(automatic)).isEqualTo("paid");
        assertThat(payments().stream()
                        .filter(payment -> payment.get("paid_at") != null
                                && nested(payment, "plan").equals(nested(automatic, "current_plan"))))
                .hasSize(1);
    }

    @Test
    void whatIsCollectedAutomaticallyShowsNoDeadline() {
        JsonObject automatic =
                invoice(automatically().put("due_date", TOMORROW)).ok();

        assertThat(automatic.get("due_date")).isNull();
        assertThat(invoice().ok().string("due_date")).isEqualTo("2026-01-02T12:00:00.000Z");
    }
}
