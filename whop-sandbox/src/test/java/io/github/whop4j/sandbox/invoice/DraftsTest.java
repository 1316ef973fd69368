package io.github.whop4j.sandbox.invoice;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invoices before they are sent. */
class DraftsTest extends InvoiceFixture {
    @Test
    void aDraftIsWrittenAnewAndThrownAway() {
        JsonObject draft = invoice(object("save_as_draft", true, "due_date", null, "customer_name", null))
                .ok();
        String path = "/invoices/" + draft.string("id");

        JsonObject changed = platform.send(
                        "PATCH",
                        "/api/v1" + path,
                        object("plan", object("initial_price", new BigDecimal("7.50")), "email_address", "new@x.test")
                                .toString())
                .ok();

        assertThat(draft.string("status")).isEqualTo("draft");
        assertThat(Objects.requireNonNull(changed.object("current_plan")).string("formatted_price"))
                .isEqualTo("$7.50");
        assertThat(changed.string("email_address")).isEqualTo("new@x.test");
        assertThat(move(draft, "void").code()).isEqualTo("invoice_not_open");
        assertThat(Browser.get(sandbox.baseUri().resolve("/invoices/" + draft.string("fetch_invoice_token")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(platform.send("DELETE", "/api/v1" + path, null).value()).isEqualTo(true);
        assertThat(platform.get(path).status()).isEqualTo(404);
    }

    @Test
    void whatWasSentIsNeitherChangedNorDeleted() {
        String path = "/api/v1/invoices/" + invoice().id();

        assertThat(platform.send("PATCH", path, "{}").code()).isEqualTo("invoice_not_draft");
        assertThat(platform.send("DELETE", path, null).code()).isEqualTo("invoice_not_draft");
    }

    @Test
    void aDraftIsSentByItselfAtItsTime() {
        JsonObject invoice = invoice(object("automatically_finalizes_at", "2026-01-01T13:00:00Z"))
                .ok();
        assertThat(status(invoice)).isEqualTo("draft");

        advance(3600);

        assertThat(status(invoice)).isEqualTo("open");
        advance(24 * 3600);
        assertThat(status(invoice)).isEqualTo("past_due");
    }

    @ParameterizedTest
    @ValueSource(strings = {"email_address", "customer_name", "due_date"})
    void needsACustomerAndATime(String field) {
        Answer answer = invoice(object(field, null));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).startsWith(field + " is required");
    }

    @Test
    void refusesWhatContradictsItself() {
        assertThat(invoice(object("product_id", "prod_none")).message()).contains("product or product_id");
        assertThat(invoice(object("product", null)).message()).contains("product or product_id");
        assertThat(invoice(object("product", null, "product_id", "prod_none")).status())
                .isEqualTo(404);
        assertThat(invoice(object("due_date", "2026-01-01T12:00:00Z")).message())
                .contains("in the future");
        assertThat(invoice(object("member_id", "mber_none")).status()).isEqualTo(404);
        assertThat(invoice(object("line_items", List.of(item("Logo", "9.99", "2"))))
                        .message())
                .contains("add up to 19.98");
        assertThat(invoice(object("line_items", List.of(item("Logo", "9", "2"), item("Post", "2", null))))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void numbersAreCountedInEachCompany() {
        String other = platform.company("Other");

        assertThat(invoice().ok().string("number")).isEqualTo("INV-000001");
        assertThat(invoice().ok().string("number")).isEqualTo("INV-000002");
        assertThat(invoice(object("company_id", other)).ok().string("number")).isEqualTo("INV-000001");
    }
}
