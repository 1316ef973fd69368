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

    private final CheckoutFixture fixture = new CheckoutFixture();
    private final Company company = fixture.company("Pixel & Sons <b>");

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theIdentityCheckShowsWhoIsChecked() {
        HttpResponse<String> page = fixture.get(onboarding());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Pixel &amp; Sons &lt;b&gt;", company.id(), "not started", "Approve", "Decline")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"approved", "declined", "submitted"})
    void decidingSetsTheStatusAndGoesBack(String outcome) {
        HttpResponse<String> answer = fixture.submit(onboarding(), Map.of("outcome", outcome));

        assertThat(Browser.location(answer)).hasToString(BACK);
        Verification verification = Objects.requireNonNull(fixture.verification(company));
        assertThat(verification.status()).isEqualTo(outcome);
        assertThat(fixture.events().contains("verification.succeeded")).isEqualTo(outcome.equals("approved"));
    }

    @Test
    void whoWasDeclinedMayTryAgain() {
        String path = onboarding();
        fixture.submit(path, Map.of("outcome", "declined"));

        assertThat(fixture.get(path).body()).contains("declined");
        fixture.submit(path, Map.of("outcome", "approved"));

        assertThat(Objects.requireNonNull(fixture.verification(company)).status())
                .isEqualTo("approved");
    }

    @Test
    void anOutcomeThatIsNotOnThePageChangesNothing() {
        assertThat(fixture.submit(onboarding(), Map.of("outcome", "verified")).statusCode())
                .isEqualTo(400);
        assertThat(fixture.submit(onboarding(), Map.of()).statusCode()).isEqualTo(400);
        assertThat(fixture.verification(company)).isNull();
    }

    @Test
    void anExpiredLinkShowsTheWayToANewOneAndDecidesNothing() {
        String onboarding = onboarding();
        String portal = portal();
        fixture.advance(Duration.ofMinutes(10));

        for (String path : new String[] {onboarding, portal}) {
            assertThat(fixture.get(path).statusCode()).isEqualTo(410);
            assertThat(fixture.get(path).body()).contains("href=\"https://app.test/again\"");
        }
        assertThat(fixture.submit(onboarding, Map.of("outcome", "approved")).statusCode())
                .isEqualTo(410);
        assertThat(fixture.submit(portal, Map.of("currency", "usd")).statusCode())
                .isEqualTo(410);
        assertThat(fixture.verification(company)).isNull();
        assertThat(fixture.methodsOf(company)).isZero();
    }

    @Test
    void anUnknownLinkLeadsNowhere() {
        assertThat(fixture.get("/account_links/lnk_nonsense").statusCode()).isEqualTo(404);
        assertThat(fixture.submit("/account_links/lnk_nonsense", Map.of("outcome", "approved"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void thePortalShowsTheBalancesAndTheWayBack() {
        var checkout = fixture.checkout(null);
        fixture.submit(
                "/checkout/" + checkout.planId() + "/?session=" + checkout.id(),
                CheckoutFixture.card(CheckoutFixture.GOOD_CARD));
        String path = fixture.path(fixture.companyOf(checkout), "payouts_portal");

        String before = fixture.get(path).body();
        assertThat(before).contains("Pixel &amp; Sons", "None yet", "href=\"" + BACK + "\"");
        assertThat(before.indexOf("$0.00</strong><span class=\"soft\">available"))
                .isPositive();
        assertThat(before.indexOf("</strong><span class=\"soft\">pending")).isPositive();
        assertThat(before).doesNotContain("$0.00</strong><span class=\"soft\">pending");

        fixture.advance(Duration.ofDays(7));
        String after = fixture.path(fixture.companyOf(checkout), "payouts_portal");
        assertThat(fixture.get(after).body())
                .contains("$0.00</strong><span class=\"soft\">pending")
                .doesNotContain("$0.00</strong><span class=\"soft\">available");
    }

    @Test
    void aTestBankAccountIsAddedOnceAndShown() {
        String path = portal();

        HttpResponse<String> answer = fixture.submit(path, Map.of("currency", "usd"));

        assertThat(Browser.location(answer)).hasToString(path);
        assertThat(fixture.methodsOf(company)).isEqualTo(1);
        assertThat(fixture.events()).containsExactly("payout_method.created");
        assertThat(fixture.get(path).body())
                .contains("Sandbox bank account", "default")
                .doesNotContain("None yet");
    }

    @Test
    void aCurrencyTheCompanyDoesNotHoldAddsNothing() {
        assertThat(fixture.submit(portal(), Map.of("currency", "xyz")).statusCode())
                .isEqualTo(400);
        assertThat(fixture.submit(portal(), Map.of()).statusCode()).isEqualTo(400);
        assertThat(fixture.methodsOf(company)).isZero();
    }

    private String onboarding() {
        return fixture.path(company, "account_onboarding");
    }

    private String portal() {
        return fixture.path(company, "payouts_portal");
    }
}
