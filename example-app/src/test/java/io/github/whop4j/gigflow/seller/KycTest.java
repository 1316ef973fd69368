package io.github.whop4j.gigflow.seller;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.Answer;
import io.github.whop4j.gigflow.Member;
import io.github.whop4j.gigflow.PageForm;
import io.github.whop4j.gigflow.TestApp;
import io.github.whop4j.marketplace.access.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KycTest {
    private static final TestApp APP = TestApp.shared();

    private static final String GIG = """
            {"title":"A gig by an unverified seller","description":"Fifty characters are needed here, so here they are, all.",
             "packages":[{"tier":"basic","title":"One","price_cents":5000}]}""";

    private static final Map<String, String> FORM = Map.of(
            "title", "A gig by an unverified seller",
            "description", "Fifty characters are needed here, so here they are, all.",
            "basic.title", "One",
            "basic.price", "50.00",
            "basic.days", "5",
            "basic.revisions", "1");

    @ParameterizedTest
    @ValueSource(
            strings = {"/sell/onboarding", "/sell/kyc", "/sell/kyc/return", "/sell/dashboard", "/sell/gigs", "/sell"})
    void makesNoOneASellerByLooking(String path) {
        Member member = APP.join("Lou Looking", Role.BUYER);

        assertThat(member.get(path).statusCode()).isIn(200, 303);

        assertThat(member.json("/api/sell/kyc/status").string("status")).isEqualTo("no_account");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/sell/onboard",
                "/api/sell/onboard/link",
                "/api/sell/kyc/sync",
                "/api/sell/withdraw",
                "/sell/kyc/sync",
                "/sell/withdraw",
                "/sell/payouts"
            })
    void changesNothingByAGet(String path) {
        assertThat(APP.join("Gita Get", Role.BUYER).get(path).statusCode()).isEqualTo(405);
    }

    @Test
    void claimsNothingOnTheWayBackThatWhopDoesNotSay() {
        Member seller = APP.join("Rita Return", Role.SELLER);
        seller.post("/api/sell/onboard", "{}");

        assertThat(seller.get("/sell/kyc/return").body())
                .contains("Verify your identity", "Not started")
                .doesNotContain("You are verified");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "submitted|pending|Your documents are being checked|no",
                "action_required|action_required|Whop needs something more from you|yes",
                "declined|failed|The verification was declined|yes",
                "approved|verified|You are verified|no",
            })
    void saysInPlainWordsWhatWhopSays(String word, String status, String title, String goOn) {
        Member seller = APP.join("Willa Words", Role.SELLER);
        String company = seller.post("/api/sell/onboard", "{}").string("companyId");
        APP.sandbox().verify(company, word);

        PageForm.of(seller.get("/sell/kyc"), "/sell/kyc/sync").send(seller.browser());

        assertThat(seller.get("/sell/kyc").body()).contains(title);
        assertThat(PageForm.isIn(seller.get("/sell/kyc"), "/sell/kyc")).isEqualTo(goOn.equals("yes"));
        assertThat(seller.json("/api/sell/kyc/status").string("status")).isEqualTo(status);
    }

    @Test
    void makesOneCompanyHoweverOftenItIsAsked() {
        Member seller = APP.join("Olga Often", Role.SELLER);

        String first = seller.post("/api/sell/onboard", "{}").string("companyId");

        assertThat(seller.post("/api/sell/onboard", "{}").string("companyId")).isEqualTo(first);
        assertThat(seller.post("/api/sell/onboard/link", "{}").string("companyId"))
                .isEqualTo(first);
        assertThat(seller.get("/sell/onboarding").headers().firstValue("Location"))
                .contains("/sell/kyc");
    }

    @Test
    void refusesTheUnverifiedEverywhere() {
        Member stranger = APP.join("Una Unknown", Role.SELLER);
        assertThat(stranger.post("/api/sell/gigs", GIG).string("code")).isEqualTo("not_a_seller");
        assertThat(stranger.post("/api/sell/kyc/sync", "{}").string("code")).isEqualTo("not_a_seller");

        stranger.post("/api/sell/onboard", "{}");

        Answer refused = stranger.post("/api/sell/gigs", GIG);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.string("code")).isEqualTo("kyc_required");
        assertThat(stranger.get("/sell/gigs/new").headers().firstValue("Location"))
                .contains("/sell/onboarding");
        assertThat(stranger.get("/sell/gigs").body())
                .contains("Verify your identity")
                .doesNotContain("/sell/gigs/new\"><");
        assertThat(stranger.browser().submit("/sell/gigs/new", FORM).statusCode())
                .isEqualTo(403);
        assertThat(APP.marketplace().catalog().mine(stranger.actor())).isEmpty();
    }

    @Test
    void answersWithoutACompanyAsWithAnEmptyOne() {
        Member newcomer = APP.join("Ned Newcomer", Role.BUYER);

        assertThat(newcomer.json("/api/sell/balance").list("balances")).isEmpty();
        assertThat(newcomer.json("/api/sell/payout-methods").list("payoutMethods"))
                .isEmpty();
        assertThat(newcomer.get("/sell/dashboard").body()).contains("Become a seller");
    }

    @Test
    void needsAUserSignedIn() {
        for (String path : List.of("/sell/dashboard", "/sell/gigs", "/sell/kyc/return")) {
            assertThat(APP.browser().get(path).headers().firstValue("Location").orElse(""))
                    .startsWith("/login?next=");
        }
        assertThat(APP.browser().get("/api/sell/balance").statusCode()).isEqualTo(401);
    }
}
