package io.github.whop4j.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Verification;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountPagesTest {
    private static final String BACK = "https://app.test/back?from=whop";

    private final CheckoutFixture shop = new CheckoutFixture();
    private final Company company = shop.company("Pixel & Sons <b>");

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theIdentityCheckShowsWhoIsChecked() {
        HttpResponse<String> page = shop.get(onboarding());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Pixel &amp; Sons &lt;b&gt;", company.id(), "not started", "Approve", "Decline")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"approved", "declined", "submitted"})
    void decidingSetsTheStatusAndGoesBack(String outcome) {
        HttpResponse<String> answer = shop.submit(onboarding(), Map.of("outcome", outcome));

        assertThat(Browser.location(answer)).hasToString(BACK);
        Verification verification = Objects.requireNonNull(shop.verification(company));
        assertThat(verification.status()).isEqualTo(outcome);
        assertThat(shop.events().contains("verification.succeeded")).isEqualTo(outcome.equals("approved"));
    }

    @Test
    void whoWasDeclinedMayTryAgain() {
        String path = onboarding();
        shop.submit(path, Map.of("outcome", "declined"));

        assertThat(shop.get(path).body()).contains("declined");
        shop.submit(path, Map.of("outcome", "approved"));

        assertThat(Objects.requireNonNull(shop.verification(company)).status()).isEqualTo("approved");
    }

    @Test
    void anOutcomeThatIsNotOnThePageChangesNothing() {
        assertThat(shop.submit(onboarding(), Map.of("outcome", "verified")).statusCode())
                .isEqualTo(400);
        assertThat(shop.submit(onboarding(), Map.of()).statusCode()).isEqualTo(400);
        assertThat(shop.verification(company)).isNull();
    }

    @Test
    void anExpiredLinkShowsTheWayToANewOneAndDecidesNothing() {
        String onboarding = onboarding();
        String portal = portal();
        shop.advance(Duration.ofMinutes(10));

        for (String path : new String[] {onboarding, portal}) {
            assertThat(shop.get(path).statusCode()).isEqualTo(410);
            assertThat(shop.get(path).body()).contains("href=\"https://app.test/again\"");
        }
        assertThat(shop.submit(onboarding, Map.of("outcome", "approved")).statusCode())
                .isEqualTo(410);
        assertThat(shop.submit(portal, Map.of("currency", "usd")).statusCode()).isEqualTo(410);
        assertThat(shop.verification(company)).isNull();
        assertThat(shop.methodsOf(company)).isZero();
    }

    @Test
    void anUnknownLinkLeadsNowhere() {
        assertThat(shop.get("/account_links/lnk_nonsense").statusCode()).isEqualTo(404);
        assertThat(shop.submit("/account_links/lnk_nonsense", Map.of("outcome", "approved"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void thePortalShowsTheBalancesAndTheWayBack() {
        var checkout = shop.checkout(null);
        shop.submit(
                "/checkout/" + checkout.planId() + "/?session=" + checkout.id(),
                CheckoutFixture.card(CheckoutFixture.GOOD_CARD));
        String path = shop.path(shop.companyOf(checkout), "payouts_portal");

        String before = shop.get(path).body();
        assertThat(before).contains("Pixel &amp; Sons", "None yet", "href=\"" + BACK + "\"");
        assertThat(before.indexOf("$0.00</strong><span class=\"soft\">available"))
                .isPositive();
        assertThat(before.indexOf("</strong><span class=\"soft\">pending")).isPositive();
        assertThat(before).doesNotContain("$0.00</strong><span class=\"soft\">pending");

        shop.advance(Duration.ofDays(7));
        String after = shop.path(shop.companyOf(checkout), "payouts_portal");
        assertThat(shop.get(after).body())
                .contains("$0.00</strong><span class=\"soft\">pending")
                .doesNotContain("$0.00</strong><span class=\"soft\">available");
    }

    @Test
    void aTestBankAccountIsAddedOnceAndShown() {
        String path = portal();

        HttpResponse<String> answer = shop.submit(path, Map.of("currency", "usd"));

        assertThat(Browser.location(answer)).hasToString(path);
        assertThat(shop.methodsOf(company)).isEqualTo(1);
        assertThat(shop.events()).containsExactly("payout_method.created");
        assertThat(shop.get(path).body())
                .contains("Sandbox bank account", "default")
                .doesNotContain("None yet");
    }

    @Test
    void aCurrencyTheCompanyDoesNotHoldAddsNothing() {
        assertThat(shop.submit(portal(), Map.of("currency", "xyz")).statusCode())
                .isEqualTo(400);
        assertThat(shop.submit(portal(), Map.of()).statusCode()).isEqualTo(400);
        assertThat(shop.methodsOf(company)).isZero();
    }

    private String onboarding() {
        return shop.path(company, "account_onboarding");
    }

    private String portal() {
        return shop.path(company, "payouts_portal");
    }
}
