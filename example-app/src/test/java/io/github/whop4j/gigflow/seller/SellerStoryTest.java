package io.github.whop4j.gigflow.seller;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.Answer;
import io.github.whop4j.gigflow.Browser;
import io.github.whop4j.gigflow.GigFixture;
import io.github.whop4j.gigflow.Member;
import io.github.whop4j.gigflow.PageForm;
import io.github.whop4j.gigflow.SentForm;
import io.github.whop4j.gigflow.TestApp;
import io.github.whop4j.marketplace.access.Role;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** From a stranger to money in the bank: once through pages alone, once through JSON alone. */
class SellerStoryTest {
    private static final TestApp APP = TestApp.shared();

    private static final String GIG = """
            {"title":"I will proofread your thesis","category_id":"writing",
             "description":"Every sentence read twice, every change explained, in three days and two languages.",
             "packages":[{"tier":"basic","title":"Ten pages","description":"Up to ten pages.","price_cents":5000}]}""";

    @Test
    void sellsThroughPages() {
        Member seller = APP.join("Paula Pages", Role.BUYER);
        verifyAtWhop(seller);

        SentForm gig = new SentForm(seller.get("/sell/gigs/new"), "/sell/gigs/new");
        HttpResponse<String> sent = gig.type("title", "I will proofread your thesis")
                .type("description", "Every sentence read twice, every change explained, in three days.")
                .type("category", "writing")
                .type("basic.title", "Ten pages")
                .type("basic.price", "50")
                .with("then", "submit")
                .send(seller.browser());
        assertThat(sent.headers().firstValue("Location")).contains("/sell/gigs");
        assertThat(seller.get("/sell/gigs").body()).contains("Submitted.", "In review");

        Member admin = APP.admin();
        String review = between(admin.get("/admin/gigs").body(), "href=\"/admin/gigs/", "\"", "proofread");
        HttpResponse<String> approved = PageForm.of(
                        admin.get("/admin/gigs/" + review), "/admin/gigs/" + review + "/approve")
                .send(admin.browser());
        assertThat(approved.headers().firstValue("Location")).contains("/admin/gigs");
        String gigPage =
                "/g/" + APP.marketplace().catalog().mine(seller.actor()).get(0).slug();
        assertThat(APP.browser().get(gigPage).statusCode()).isEqualTo(200);

        buy(seller);
        HttpResponse<String> portal =
                PageForm.of(seller.get("/sell/dashboard"), "/sell/payouts").send(seller.browser());
        assertThat(portal.headers().firstValue("Location").orElseThrow())
                .startsWith(APP.sandbox().baseUri().toString());
        FundedSeller funded = FundedSeller.of(APP, seller);
        assertThat(funded.linksAsked()).containsExactly("account_onboarding", "payouts_portal");
        String method = funded.addMethod();
        assertThat(seller.get("/sell/payouts/return").statusCode()).isEqualTo(303);

        HttpResponse<String> withdrawn = PageForm.of(seller.get("/sell/dashboard"), "/sell/withdraw")
                .fill("amount", "12.50")
                .fill("payout_method_id", method)
                .send(seller.browser());
        assertThat(withdrawn.headers().firstValue("Location")).contains("/sell/dashboard#withdrawals");
        assertThat(seller.get("/sell/dashboard").body()).contains("$12.50 is on its way to you.", "wdrl_", "Requested");
        assertThat(funded.withdrawalsAsked()).isEqualTo(1);
    }

    @Test
    void sellsThroughJson() {
        Member seller = APP.join("Jason Json", Role.SELLER);
        Answer onboarded = seller.post("/api/sell/onboard", "{}");
        assertThat(onboarded.status()).isEqualTo(200);
        assertThat(onboarded.string("companyId")).startsWith("biz_");
        assertThat(onboarded.string("kycStatus")).isEqualTo("unstarted");
        Answer link = seller.post("/api/sell/onboard/link", "{}");
        assertThat(link.string("companyId")).isEqualTo(onboarded.string("companyId"));
        approveAt(link.string("url"));
        Answer synced = seller.post("/api/sell/kyc/sync", "{}");
        assertThat(synced.text()).isEqualTo("{\"verified\":true,\"status\":\"verified\",\"synced\":true}");

        Answer created = seller.post("/api/sell/gigs", GIG);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.string("slug")).startsWith("i-will-proofread-your-thesis-");
        String gig = created.string("id");
        assertThat(seller.post("/api/sell/gigs/" + gig + "/submit", "{}").string("status"))
                .isEqualTo("review");
        Answer approved = APP.admin().post("/api/admin/gigs/" + gig + "/approve", "");
        assertThat(approved.status()).isEqualTo(200);
        assertThat(approved.string("status")).isEqualTo("published");

        buy(seller);
        FundedSeller funded = FundedSeller.of(APP, seller);
        funded.addMethod();
        seller.post("/api/sell/kyc/sync", "{}");
        String before = funded.available();
        Answer withdrawn = funded.withdraw("1.1", funded.method(), "first");
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdrawn.get("success")).isEqualTo(true);
        assertThat(withdrawn.string("status")).isEqualTo("requested");
        assertThat(withdrawn.string("amount")).isEqualTo("1.10");
        assertThat(withdrawn.id("withdrawalId")).isNotNull();
        assertThat(new BigDecimal(before).subtract(new BigDecimal(funded.available())))
                .isEqualByComparingTo("1.10");
    }

    private static void verifyAtWhop(Member seller) {
        HttpResponse<String> begun =
                PageForm.of(seller.get("/sell/onboarding"), "/sell/onboarding").send(seller.browser());
        assertThat(begun.headers().firstValue("Location")).contains("/sell/kyc");
        HttpResponse<String> toWhop =
                PageForm.of(seller.get("/sell/kyc"), "/sell/kyc").send(seller.browser());
        String back = approveAt(toWhop.headers().firstValue("Location").orElseThrow());
        assertThat(back).isEqualTo(APP.base() + "/sell/kyc/return");
        assertThat(seller.get("/sell/kyc/return").body()).contains("You are verified");
    }

    /** Presses Approve on Whop's page; where that leads. */
    private static String approveAt(String link) {
        Browser whop = new Browser(URI.create(link));
        HttpResponse<String> decided = whop.send(whop.request(link)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("outcome=approved")));
        return decided.headers().firstValue("Location").orElseThrow();
    }

    private static void buy(Member seller) {
        new GigFixture(
                        APP,
                        seller,
                        APP.marketplace().catalog().mine(seller.actor()).get(0))
                .order(APP.join("Bea Buyer", Role.BUYER));
    }

    private static String between(String text, String start, String end, String mentioned) {
        int at = text.lastIndexOf(start, text.indexOf(mentioned)) + start.length();
        return text.substring(at, text.indexOf(end, at));
    }
}
