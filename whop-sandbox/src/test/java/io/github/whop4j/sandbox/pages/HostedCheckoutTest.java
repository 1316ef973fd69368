package io.github.whop4j.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.state.CheckoutConfiguration;
import io.github.whop4j.sandbox.state.Payment;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostedCheckoutTest {
    private static final String REDIRECT = "https://app.test/checkout/complete?checkout=42";

    private final CheckoutFixture fixture = new CheckoutFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void showsWhatIsBoughtFromWhomAndTheTestCards() {
        HttpResponse<String> page = fixture.get(path(fixture.checkout(REDIRECT)));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Logo design", "Pixel &amp; Sons", "$25.00", "4242 4242 4242 4242", "4000 0000 0000 0002")
                .contains("for=\"email\"", "for=\"card\"", "for=\"expiry\"", "for=\"cvc\"")
                .doesNotContain("<script");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'", "default-src 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void payingLeadsToTheRedirectWithTheReceiptAndWhatItsQueryHeld() {
        HttpResponse<String> answer =
                fixture.submit(path(fixture.checkout(REDIRECT)), CheckoutFixture.card(CheckoutFixture.GOOD_CARD));

        URI next = Browser.location(answer);
        Payment payment = fixture.payments().get(0);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(next.toString()).startsWith("https://app.test/checkout/complete?");
        assertThat(Browser.query(next))
                .containsOnly(
                        Map.entry("checkout", "42"),
                        Map.entry("status", "success"),
                        Map.entry("receipt_id", payment.id()));
        assertThat(payment.status()).isEqualTo("paid");
        assertThat(payment.card().last4()).isEqualTo("4242");
        assertThat(fixture.events()).containsExactly("payment.succeeded");
    }

    @Test
    void withoutARedirectThereIsAReceipt() {
        CheckoutConfiguration checkout = fixture.checkout(null);

        URI next = Browser.location(fixture.submit(path(checkout), CheckoutFixture.card(CheckoutFixture.GOOD_CARD)));

        HttpResponse<String> receipt = fixture.get(next.toString());
        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(receipt.body())
                .contains("Thank you", fixture.payments().get(0).id())
                .doesNotContain("<form");
    }

    @Test
    void aDeclinedCardIsToldAndAnotherOneMayBeTried() {
        CheckoutConfiguration checkout = fixture.checkout(REDIRECT);

        HttpResponse<String> declined = fixture.submit(path(checkout), CheckoutFixture.card(CheckoutFixture.BAD_CARD));

        assertThat(declined.statusCode()).isEqualTo(402);
        assertThat(declined.body())
                .contains("role=\"alert\"", "Your card was declined.", "value=\"Buyer@Example.test\"")
                .doesNotContain("value=\"4000");
        assertThat(Browser.location(fixture.submit(path(checkout), CheckoutFixture.card(CheckoutFixture.GOOD_CARD)))
                        .getHost())
                .isEqualTo("app.test");
        assertThat(fixture.payments()).hasSize(1);
        assertThat(fixture.events()).containsExactly("payment.failed", "payment.succeeded");
    }

    @Test
    void aFormSentTwicePaysOnceAndLeadsToTheSamePlace() {
        CheckoutConfiguration checkout = fixture.checkout(REDIRECT);

        URI first = Browser.location(fixture.submit(path(checkout), CheckoutFixture.card(CheckoutFixture.GOOD_CARD)));
        URI second = Browser.location(fixture.submit(path(checkout), CheckoutFixture.card(CheckoutFixture.GOOD_CARD)));

        assertThat(second).isEqualTo(first);
        assertThat(fixture.payments()).hasSize(1);
    }

    @Test
    void aPaidCheckoutShowsItsReceiptAndTheWayBack() {
        CheckoutConfiguration checkout = fixture.checkout(REDIRECT);
        fixture.submit(path(checkout), CheckoutFixture.card(CheckoutFixture.GOOD_CARD));

        assertThat(fixture.get(path(checkout)).body())
                .contains(
                        "Thank you",
                        "https://app.test/checkout/complete?checkout=42&amp;status=success&amp;receipt_id=")
                .doesNotContain("<form");
    }

    @Test
    void aSlowCardShowsThePaymentPendingUntilItArrives() {
        CheckoutConfiguration checkout = fixture.checkout(REDIRECT);

        URI next = Browser.location(fixture.submit(path(checkout), CheckoutFixture.card(CheckoutFixture.SLOW_CARD)));

        assertThat(fixture.get(next.toString()).body())
                .contains("The payment is pending")
                .doesNotContain("<form");
        fixture.advance(Duration.ofMinutes(1));
        assertThat(fixture.get(next.toString()).body()).contains("Thank you");
    }

    @Test
    void theBuyerIsTheCallerThatHasTheEmailAndAUserNewOtherwise() {
        int before = fixture.people().size();
        Map<String, String> known = CheckoutFixture.card(CheckoutFixture.GOOD_CARD);
        known.put("email", fixture.people().get(1).email().toUpperCase(Locale.ROOT));

        fixture.submit(path(fixture.checkout("One", "A", null)), known);
        fixture.submit(path(fixture.checkout("Two", "B", null)), CheckoutFixture.card(CheckoutFixture.GOOD_CARD));
        fixture.submit(path(fixture.checkout("Three", "C", null)), CheckoutFixture.card(CheckoutFixture.GOOD_CARD));

        assertThat(fixture.people()).hasSize(before + 1);
        assertThat(fixture.people().get(before).email()).isEqualTo("buyer@example.test");
        assertThat(fixture.payments())
                .extracting(Payment::userId)
                .containsExactly(
                        fixture.people().get(1).id(),
                        fixture.people().get(before).id(),
                        fixture.people().get(before).id());
    }

    @ParameterizedTest
    @CsvSource({
        "email, no-address, e-mail",
        "email, '', e-mail",
        "card, '', card number",
        "card, 4111 1111 1111 1111, Not a test card",
        "card, <script>alert(1)</script>, Not a test card",
        "expiry, 13/30, expiry",
        "expiry, soon, expiry",
        "expiry, 02/26, has expired",
        "cvc, 12, security code",
    })
    void tellsWhatToCorrectAndTriesNoCard(String field, String value, String message) {
        Map<String, String> fields = CheckoutFixture.card(CheckoutFixture.GOOD_CARD);
        fields.put(field, value);
        int people = fixture.people().size();

        HttpResponse<String> page = fixture.submit(path(fixture.checkout(REDIRECT)), fields);

        assertThat(page.statusCode()).isEqualTo(402);
        assertThat(page.body()).contains("role=\"alert\"", message).doesNotContain("<script");
        assertThat(fixture.payments()).isEmpty();
        assertThat(fixture.people()).hasSize(people);
    }

    @ParameterizedTest
    @CsvSource({"03/26", "3/2026", "12 / 30"})
    void takesTheExpiryAsPeopleWriteIt(String expiry) {
        Map<String, String> fields = CheckoutFixture.card(CheckoutFixture.GOOD_CARD);
        fields.put("expiry", expiry);

        assertThat(fixture.submit(path(fixture.checkout(REDIRECT)), fields).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aFormWithoutFieldsIsNoPayment() {
        assertThat(fixture.submit(path(fixture.checkout(REDIRECT)), Map.of()).statusCode())
                .isEqualTo(402);
        assertThat(fixture.payments()).isEmpty();
    }

    @Test
    void needsTheSessionOfThatPlan() {
        CheckoutConfiguration checkout = fixture.checkout(REDIRECT);
        CheckoutConfiguration other = fixture.checkout("Other", "Other", REDIRECT);
        String setup = fixture.setup().id();

        for (String path : new String[] {
            "/checkout/" + checkout.planId() + "/",
            "/checkout/" + checkout.planId() + "/?session=" + other.id(),
            "/checkout/" + checkout.planId() + "/?session=ch_nonsense",
            "/checkout/" + checkout.planId() + "/?session=" + setup,
            "/checkout/setup/?session=" + checkout.id(),
            "/checkout/setup/",
        }) {
            assertThat(fixture.get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(fixture.submit(path, CheckoutFixture.card(CheckoutFixture.GOOD_CARD))
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(fixture.payments()).isEmpty();
    }

    @Test
    void whatSellersWriteIsNeverMarkup() {
        CheckoutConfiguration checkout = fixture.checkout("<script>1</script>", "\"><img src=x>", null);
        String form = fixture.get(path(checkout)).body();
        fixture.submit(path(checkout), CheckoutFixture.card(CheckoutFixture.GOOD_CARD));
        String receipt = fixture.get(path(checkout)).body();

        assertThat(form + receipt).contains("&lt;script&gt;").doesNotContain("<script", "<img src=x");
    }

    @Test
    void aPendingPaymentLooksAgainByItself() {
        CheckoutConfiguration checkout = fixture.checkout(REDIRECT);
        fixture.submit(path(checkout), CheckoutFixture.card(CheckoutFixture.SLOW_CARD));

        assertThat(fixture.get(path(checkout)).headers().firstValue("Refresh")).hasValue("5");
        fixture.advance(Duration.ofMinutes(1));
        assertThat(fixture.get(path(checkout)).headers().firstValue("Refresh")).isEmpty();
    }

    @Test
    void afterARefusalThePersonGoesOnAtTheCardAndHearsWhy() {
        HttpResponse<String> declined =
                fixture.submit(path(fixture.checkout(REDIRECT)), CheckoutFixture.card(CheckoutFixture.BAD_CARD));

        assertThat(declined.body())
                .contains("<title>Not paid: $25.00", "id=\"problem\" role=\"alert\"")
                .containsPattern("id=\"card\"[^>]* aria-describedby=\"problem test-cards\" autofocus>");
        assertThat(fixture.get(path(fixture.checkout(REDIRECT))).body()).doesNotContain("autofocus");
    }

    private static String path(CheckoutConfiguration checkout) {
        return "/checkout/" + checkout.planId() + "/?session=" + checkout.id();
    }
}
