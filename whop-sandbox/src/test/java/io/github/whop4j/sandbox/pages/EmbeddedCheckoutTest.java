package io.github.whop4j.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.state.CheckoutConfiguration;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedCheckoutTest {
    private static final String PARENT = "parent_origin=http%3A%2F%2Flocalhost%3A8080";

    private final CheckoutFixture fixture = new CheckoutFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void isFoundByPlanAndSessionOrBySessionAlone() {
        CheckoutConfiguration checkout = fixture.checkout(null);

        for (String path : new String[] {byPlan(checkout, PARENT), bySession(checkout, PARENT)}) {
            HttpResponse<String> page = fixture.get(path);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Logo design", "$25.00", "data-parent-origin=\"http://localhost:8080\"");
        }
    }

    @Test
    void mayBeFramedByAnyUserAndRunsItsOwnScriptOnly() {
        HttpResponse<String> page = fixture.get(bySession(fixture.checkout(null), PARENT));

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors *", "script-src 'self'", "default-src 'none'");
        assertThat(page.headers().firstValue("X-Frame-Options")).isEmpty();
    }

    @Test
    void honoursTheOptionsOfItsQuery() {
        String page = fixture.get(bySession(
                        fixture.checkout(null),
                        PARENT + "&theme=dark&hide_price=true&hide_submit_button=true&prefill.email=me%40here.test"))
                .body();

        assertThat(page)
                .contains("data-theme=\"dark\"", "value=\"me@here.test\"")
                .doesNotContain("$25.00", "<button>")
                .contains("aria-hidden=\"true\" disabled>");
    }

    @Test
    void showsAndHidesWhatThePageAroundWants() {
        String path = bySession(fixture.checkout(null), PARENT);

        assertThat(fixture.get(path).body())
                .contains("Billing address", "id=\"terms\"")
                .doesNotContain("Shipping address");
        assertThat(fixture.get(path + "&hide_tos=true&address.hidden=1&email=me%40here.test&email.hidden=1")
                        .body())
                .contains("<details class=\"field\" hidden>", "type=\"hidden\" value=\"me@here.test\"")
                .doesNotContain("id=\"terms\"");
        assertThat(fixture.get(path
                                + "&email=me%40here.test&email.disabled=1&theme.buttonText=Send+it&collectShipping=1"
                                + "&shipping.address.city=Bonn")
                        .body())
                .contains("value=\"me@here.test\" readonly>", "<button>Send it</button>", "Shipping address")
                .contains("id=\"shipping.address.city\" value=\"Bonn\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "theme=%22%3E%3Cscript%3E",
                "parent_origin=%22%3E%3Cscript%3E",
                "parent_origin=javascript%3Aalert(1)",
                "parent_origin=*",
                "prefill.email=%22%3E%3Cscript%3E",
                "email=%22%3E%3Cscript%3E",
                "address.city=%22%3E%3Cscript%3E",
                "theme.buttonText=%22%3E%3Cscript%3E",
                "x=%22%3E%3Cscript%3E"
            })
    void optionsAreNeverMarkupAndOnlyARealOriginIsTold(String query) {
        String page = fixture.get(bySession(fixture.checkout(null), query)).body();

        assertThat(page).doesNotContain("><script>", "javascript:").contains("data-parent-origin=\"\"");
    }

    @Test
    void payingTellsThePageAroundPlanReceiptAndRedirect() {
        CheckoutConfiguration checkout = fixture.checkout("https://app.test/done?a=1");

        HttpResponse<String> paid =
                fixture.submit(byPlan(checkout, PARENT), CheckoutFixture.card(CheckoutFixture.GOOD_CARD));

        assertThat(paid.statusCode()).isEqualTo(200);
        assertThat(paid.body())
                .contains(
                        "data-receipt-id=\"" + fixture.payments().get(0).id() + "\"",
                        "data-plan-id=\"" + checkout.planId() + "\"",
                        "data-redirect-url=\"https://app.test/done?a=1\"",
                        "data-parent-origin=\"http://localhost:8080\"")
                .doesNotContain("<form");
        assertThat(fixture.events()).containsExactly("payment.succeeded");
    }

    @Test
    void aDeclinedCardIsToldInTheFrameAndToThePageAround() {
        CheckoutConfiguration checkout = fixture.checkout(null);
        String path = byPlan(checkout, PARENT + "&theme=dark&hide_price=true");

        HttpResponse<String> declined = fixture.submit(path, CheckoutFixture.card(CheckoutFixture.BAD_CARD));

        assertThat(declined.statusCode()).isEqualTo(402);
        assertThat(declined.body())
                .contains("role=\"alert\"", "data-error=\"Your card was declined.", "data-theme=\"dark\"")
                .contains("action=\"" + path.replace("&", "&amp;") + "\"")
                .doesNotContain("$25.00", "data-receipt-id");
        assertThat(fixture.submit(path, CheckoutFixture.card(CheckoutFixture.GOOD_CARD))
                        .body())
                .contains("data-receipt-id");
    }

    @Test
    void aFormSentTwicePaysOnceAndTellsTheSameReceipt() {
        String path = byPlan(fixture.checkout(null), PARENT);
        fixture.submit(path, CheckoutFixture.card(CheckoutFixture.GOOD_CARD));

        String again = fixture.submit(path, CheckoutFixture.card(CheckoutFixture.GOOD_CARD))
                .body();

        assertThat(fixture.payments()).hasSize(1);
        assertThat(again)
                .contains("data-receipt-id=\"" + fixture.payments().get(0).id() + "\"");
    }

    @Test
    void openedAgainAPaidCheckoutTellsNothingTwice() {
        String path = byPlan(fixture.checkout(null), PARENT);
        fixture.submit(path, CheckoutFixture.card(CheckoutFixture.GOOD_CARD));

        assertThat(fixture.get(path).body()).contains("Thank you").doesNotContain("data-receipt-id", "<form");
    }

    @Test
    void aPendingPaymentIsNotComplete() {
        String page = fixture.submit(
                        byPlan(fixture.checkout(null), PARENT), CheckoutFixture.card(CheckoutFixture.SLOW_CARD))
                .body();

        assertThat(page).contains("pending").doesNotContain("data-receipt-id", "<form");
    }

    @Test
    void withoutAKnownSessionThereIsNothingToPay() {
        CheckoutConfiguration checkout = fixture.checkout(null);
        for (String path : new String[] {
            "/embedded/checkout/" + checkout.planId() + "/?" + PARENT,
            "/embedded/checkout/plan_nonsense/?session=" + checkout.id(),
            "/embedded/checkout/ch_nonsense/",
        }) {
            assertThat(fixture.get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(fixture.submit(path, CheckoutFixture.card(CheckoutFixture.GOOD_CARD))
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(fixture.payments()).isEmpty();
    }

    private static String byPlan(CheckoutConfiguration checkout, String query) {
        return "/embedded/checkout/" + checkout.planId() + "/?session=" + checkout.id() + "&" + query;
    }

    private static String bySession(CheckoutConfiguration checkout, String query) {
        return "/embedded/checkout/" + checkout.id() + "/?" + query;
    }
}
