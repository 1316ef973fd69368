package io.github.whop4j.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.state.CheckoutConfiguration;
import io.github.whop4j.sandbox.state.Company;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortalWithdrawalsTest {
    private static final Pattern METHOD = Pattern.compile("<option value=\"([^\"]+)\"");

    private final CheckoutFixture fixture = new CheckoutFixture();
    private final CheckoutConfiguration checkout = fixture.checkout(null);
    private final Company company = fixture.companyOf(checkout);
    private String portal = "";

    @BeforeEach
    void earn() {
        fixture.submit(
                "/checkout/" + checkout.planId() + "/?session=" + checkout.id(),
                CheckoutFixture.card(CheckoutFixture.GOOD_CARD));
        fixture.advance(Duration.ofDays(7));
        portal = fixture.path(company, "payouts_portal");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theFirstVisitLeadsFromTheIdentityToTheMoney() {
        assertThat(page()).contains("<h2>Identity</h2>", "To withdraw, the identity has to be approved");

        HttpResponse<String> decided = fixture.submit(portal, Map.of("outcome", "approved"));
        assertThat(Browser.location(decided)).hasToString(portal);
        assertThat(page()).doesNotContain("<h2>Identity</h2>", "name=\"amount\"");

        fixture.submit(portal, Map.of("currency", "usd"));
        HttpResponse<String> withdrawn = fixture.submit(portal, amount("5"));

        assertThat(Browser.location(withdrawn)).hasToString(portal);
        assertThat(page()).contains("$5.00", "UTC", ">requested</span>");
        assertThat(fixture.withdrawals())
                .singleElement()
                .satisfies(one -> assertThat(one.amount()).isEqualByComparingTo("5"));
        assertThat(fixture.events()).contains("withdrawal.created");
    }

    @Test
    void aFormSentTwiceWithdrawsOnceAndShowsTheWithdrawal() {
        connect();
        Map<String, String> form = amount("5");

        HttpResponse<String> first = fixture.submit(portal, form);
        HttpResponse<String> second = fixture.submit(portal, form);

        assertThat(Browser.location(second)).isEqualTo(Browser.location(first));
        assertThat(fixture.withdrawals()).hasSize(1);
        fixture.submit(portal, amount("5"));
        assertThat(fixture.withdrawals())
                .as("a form of afterwards is another wish")
                .hasSize(2);
    }

    @Test
    void aButtonPressedTwiceAddsOneBankAccount() {
        Map<String, String> form = new LinkedHashMap<>(Browser.hiddenFields(page()));
        form.put("currency", "usd");

        fixture.submit(portal, form);
        fixture.submit(portal, form);

        assertThat(fixture.methodsOf(company)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1000000, The available balance is",
        "five, Please enter an amount",
        "-5, Please enter an amount",
        "0, more than zero",
        "0.001, finer than usd allows",
        "<script>, Please enter an amount",
    })
    void saysWhatIsWrongBesideWhatWasTypedAndTakesNothing(String typed, String message) {
        connect();

        HttpResponse<String> refused = fixture.submit(portal, amount(typed));

        assertThat(refused.statusCode()).isIn(400, 422);
        assertThat(refused.body())
                .contains(
                        "role=\"alert\"",
                        message,
                        "value=\"" + typed.replace("<", "&lt;").replace(">", "&gt;"))
                .doesNotContain("<script");
        assertThat(fixture.withdrawals()).isEmpty();
    }

    @Test
    void aPayoutMethodOfAnotherUserTakesNothing() {
        connect();
        Map<String, String> form = amount("5");
        form.put("method", "payt_other");

        assertThat(fixture.submit(portal, form).body()).contains("choose one of your payout methods");
        assertThat(fixture.withdrawals()).isEmpty();
    }

    @Test
    void aWithdrawalThatFailedSaysWhy() {
        connect();
        fixture.submit(portal, amount("5"));

        fixture.fail(fixture.withdrawals().get(0));

        assertThat(page()).contains(">failed</span>", "The bank account is closed.");
    }

    private void connect() {
        fixture.submit(portal, Map.of("outcome", "approved"));
        fixture.submit(portal, Map.of("currency", "usd"));
    }

    /** The form of the page as it is now, filled in. */
    private Map<String, String> amount(String typed) {
        String page = page();
        Matcher method = METHOD.matcher(page);
        assertThat(method.find()).isTrue();
        Map<String, String> form = new LinkedHashMap<>(Browser.hiddenFields(page));
        form.put("amount", typed);
        form.put("method", Objects.requireNonNull(method.group(1)));
        return form;
    }

    private String page() {
        return fixture.get(portal).body();
    }
}
