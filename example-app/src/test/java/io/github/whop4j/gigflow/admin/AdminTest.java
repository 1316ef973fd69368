package io.github.whop4j.gigflow.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.Answer;
import io.github.whop4j.gigflow.GigFixture;
import io.github.whop4j.gigflow.Member;
import io.github.whop4j.gigflow.PageForm;
import io.github.whop4j.gigflow.TestApp;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigCommand;
import io.github.whop4j.marketplace.catalog.Question;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdminTest {
    private static final TestApp APP = TestApp.shared();
    private static final GigFixture FIXTURE = GigFixture.open(APP);
    private static final Member ADMIN = APP.admin();

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/gigs", "/admin/gigs/5b0f6b1e-0000-0000-0000-000000000000"})
    void asksVisitorsToSignInAndTurnsMembersAway(String path) {
        assertThat(APP.browser().get(path).headers().firstValue("Location").orElse(""))
                .startsWith("/login?next=%2Fadmin");
        HttpResponse<String> member = FIXTURE.seller().get(path);
        assertThat(member.statusCode()).isEqualTo(403);
        assertThat(member.body()).contains("Not allowed", "Only admins");
    }

    @ParameterizedTest
    @ValueSource(strings = {"approve", "reject", "request-changes"})
    void letsOnlyAdminsDecide(String verdict) {
        Gig gig = inReview();
        String path = "/api/admin/gigs/" + gig.id() + "/" + verdict;

        Answer seller = FIXTURE.seller().post(path, "{\"reason\":\"mine\"}");
        assertThat(seller.status()).isEqualTo(403);
        assertThat(seller.string("code")).isEqualTo("admin_only");
        assertThat(APP.browser().post(path, "{}").statusCode()).isEqualTo(401);
        assertThat(ADMIN.get(path).statusCode()).isEqualTo(405);
        assertThat(FIXTURE.seller().json("/api/gigs/" + gig.id()).string("status"))
                .isEqualTo("review");
    }

    @Test
    void signsEveryUserInOnTheSamePage() {
        assertThat(APP.browser().get("/admin/login").headers().firstValue("Location"))
                .contains("/admin");
    }

    @Test
    void countsAndListsWhatWaits() {
        long before = ADMIN.json("/api/admin/pending-count").number("pendingCount");
        Gig gig = inReview();

        assertThat(ADMIN.json("/api/admin/pending-count").number("pendingCount"))
                .isEqualTo(before + 1);
        assertThat(ADMIN.get("/admin/gigs").body()).contains("/admin/gigs/" + gig.id(), "Sam Seller");
        assertThat(ADMIN.get("/admin").body()).contains("/admin/gigs/" + gig.id());
    }

    @Test
    void showsEverythingThatIsDecidedAbout() {
        assertThat(ADMIN.get("/admin/gigs/" + inReview().id()).body())
                .contains("You get a mark that people remember", "Sam Seller", "Verified")
                .contains("One mark", "$50.00", "5 days", "1 revision", "Brand guide")
                .contains("Business card", "$25.00", "at most 3")
                .contains("What is it for?", "paragraph, optional")
                .contains("Who owns the logo?", "You do.");
    }

    @Test
    void approvesOnThePage() {
        Gig gig = inReview();

        decide(gig, "approve", null);

        assertThat(APP.browser().get("/g/" + gig.slug()).statusCode()).isEqualTo(200);
        assertThat(ADMIN.get("/admin/gigs").body())
                .contains("Approved.")
                .doesNotContain(gig.id().toString());
        assertThat(ADMIN.get("/admin/gigs/" + gig.id()).body()).contains("not waiting for a decision");
    }

    @ParameterizedTest
    @CsvSource({
        "request-changes, requires_modification, Your gig needs changes",
        "reject, rejected, Your gig was rejected"
    })
    void tellsTheSellerWhyItWasNotApproved(String verdict, String status, String told) {
        Gig gig = inReview();

        decide(gig, verdict, "Say <how many> drafts there are.");

        assertThat(FIXTURE.seller().json("/api/gigs/" + gig.id()).string("status"))
                .isEqualTo(status);
        assertThat(FIXTURE.seller().get("/sell/gigs").body()).contains("Say &lt;how many&gt; drafts there are.");
        assertThat(FIXTURE.seller().get("/notifications").body()).contains(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"request-changes", "reject"})
    void wantsAReason(String verdict) {
        Gig gig = inReview();
        String path = "/admin/gigs/" + gig.id();
        String long1001 = "x".repeat(1_001);

        HttpResponse<String> page =
                formFor(gig, verdict).fill("reason", long1001).send(ADMIN.browser());

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Say why, in 1 to 1,000 characters", long1001);
        for (String body : List.of("", "{}", "{\"reason\":null}", "{\"reason\":\"  \"}")) {
            Answer refused = ADMIN.post("/api" + path + "/" + verdict, body);
            assertThat(refused.status()).as(body).isEqualTo(422);
            assertThat(refused.string("code")).isEqualTo("invalid_reason");
        }
    }

    @Test
    void decidesOnlyAboutWhatWaits() {
        Gig draft = draft();

        for (String id : List.of(draft.id().toString(), FIXTURE.gig().id().toString())) {
            for (String verdict : List.of("approve", "reject", "request-changes")) {
                Answer refused = ADMIN.post("/api/admin/gigs/" + id + "/" + verdict, "{\"reason\":\"so\"}");
                assertThat(refused.status()).isEqualTo(409);
                assertThat(refused.string("code")).isEqualTo("not_in_review");
            }
        }
        assertThat(ADMIN.post("/api/admin/gigs/" + UUID.randomUUID() + "/approve", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void publishesNothingOfSellersWhoLostTheirVerification() {
        GigFixture fixture = GigFixture.open(APP);
        Gig gig = APP.marketplace()
                .catalog()
                .create(fixture.seller().actor(), GigFixture.draft("A gig of a doubtful seller", List.of()));
        APP.marketplace().catalog().move(fixture.seller().actor(), gig.id(), GigCommand.SUBMIT, "");
        String company = fixture.seller().json("/api/sell/kyc/status").string("companyId");
        APP.sandbox().verify(company, "declined");
        fixture.seller().post("/api/sell/kyc/sync", "{}");

        Answer refused = ADMIN.post("/api/admin/gigs/" + gig.id() + "/approve", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.string("code")).isEqualTo("kyc_required");

        decide(gig, "approve", null);
        assertThat(ADMIN.get("/admin/gigs/" + gig.id()).body())
                .contains("seller is not verified", "Declined", "In review");
        assertThat(APP.browser().get("/g/" + fixture.gig().slug()).statusCode()).isEqualTo(404);
    }

    private static void decide(Gig gig, String verdict, @Nullable String reason) {
        PageForm form = formFor(gig, verdict);
        HttpResponse<String> answer = (reason == null ? form : form.fill("reason", reason)).send(ADMIN.browser());
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    /** Rejecting is the second button of the form that asks for changes, so it has no form of its own to find. */
    private static PageForm formFor(Gig gig, String verdict) {
        String path = "/admin/gigs/" + gig.id();
        HttpResponse<String> page = ADMIN.get(path);
        if (!verdict.equals("reject")) {
            return PageForm.of(page, path + "/" + verdict);
        }
        assertThat(page.body()).contains("formaction=\"" + path + "/reject\"");
        return PageForm.of(page, path + "/request-changes").to(path + "/reject");
    }

    private static Gig draft() {
        return APP.marketplace()
                .catalog()
                .create(
                        FIXTURE.seller().actor(),
                        GigFixture.draft(
                                "I will draw a mark for a club",
                                List.of(new Question("use", Question.Type.TEXTAREA, "What is it for?", false))));
    }

    private static Gig inReview() {
        return APP.marketplace().catalog().move(FIXTURE.seller().actor(), draft().id(), GigCommand.SUBMIT, "");
    }
}
