package io.github.whop4j.gigflow.seller.gigs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.Answer;
import io.github.whop4j.gigflow.GigFixture;
import io.github.whop4j.gigflow.Member;
import io.github.whop4j.gigflow.TestApp;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GigApiTest {
    private static final TestApp APP = TestApp.shared();
    private static final GigFixture FIXTURE = GigFixture.open(APP);
    private static final Member SELLER = FIXTURE.seller();

    private static final String SMALL = """
            {"title":"A gig written by a script","description":"Fifty characters are needed here, so here they are, all.",
             "category_id":"design","gallery":[],"faq":[{"question":"Who?","answer":"Me."}],
             "requirements_schema":[{"question":"What is it called?"},{"id":"more","type":"textarea","question":"More?","required":false}],
             "packages":[{"tier":"basic","title":"One","price_cents":5000}],
             "extras":[{"title":"Card","price_cents":250}]}""";

    @Test
    void fillsInWhatMayBeLeftOut() {
        Answer gig = read(create(SMALL));

        assertThat(gig.list("packages").get(0))
                .containsEntry("deliveryDays", 7.0)
                .containsEntry("revisionsIncluded", 1.0)
                .containsEntry("priceCents", 5000.0)
                .containsEntry("tier", "basic");
        assertThat(gig.list("extras").get(0))
                .containsEntry("deliveryDaysAdd", 0.0)
                .containsEntry("maxQuantity", 1.0)
                .containsEntry("description", "");
        assertThat(gig.list("requirements").get(0))
                .containsEntry("id", "q1")
                .containsEntry("type", "text")
                .containsEntry("required", true);
        assertThat(gig.list("requirements").get(1)).containsEntry("required", false);
        assertThat(gig.string("category")).isEqualTo("design");
        assertThat(gig.string("status")).isEqualTo("draft");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|title",
                "{\"packages\":[]}|packages",
                "{\"packages\":[null]}|packages[0]",
                "{\"packages\":[{\"title\":\"x\",\"price_cents\":5000}]}|packages[0].tier",
                "{\"packages\":[{\"tier\":\"basic\",\"title\":\"x\"}]}|packages[0].price_cents",
                "{\"gallery\":[\"https://x.example/a.png\"]}|gallery",
            })
    void namesWhatIsMissingAsItIsSent(String body, String field) {
        Answer refused = SELLER.post("/api/sell/gigs", body);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(fields(refused)).contains(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"price_cents\":5000|\"price_cents\":499|packages[0].price_cents",
                "\"price_cents\":5000|\"price_cents\":5000,\"delivery_days\":366|packages[0].delivery_days",
                "\"price_cents\":5000|\"price_cents\":5000,\"revisions_included\":-1|packages[0].revisions_included",
                "\"price_cents\":250|\"price_cents\":250,\"max_quantity\":51|extras[0].max_quantity",
                "\"category_id\":\"design\"|\"category_id\":\"wizardry\"|category_id",
                "\"id\":\"more\"|\"id\":\"q1\"|requirements_schema[1].id",
            })
    void namesWhatIsOutOfBoundsAsItIsSent(String good, String bad, String field) {
        Answer refused = SELLER.post("/api/sell/gigs", SMALL.replace(good, bad));

        assertThat(refused.string("code")).isEqualTo("invalid_gig");
        assertThat(fields(refused)).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"packages\":{}}",
                "{\"packages\":[{\"tier\":\"golden\"}]}",
                "{\"packages\":[{\"price_cents\":1.5}]}"
            })
    void refusesJsonOfAnotherShape(String body) {
        assertThat(SELLER.post("/api/sell/gigs", body).string("code")).isEqualTo("malformed_json");
    }

    @Test
    void changesOnlyWhatIsSent() {
        String id = create(SMALL).string("id");

        Answer changed = patch(SELLER, id, "{\"title\":\"Another title for it\",\"faq\":[],\"status\":\"draft\"}");

        assertThat(changed.status()).isEqualTo(200);
        Answer gig = SELLER.json("/api/gigs/" + id);
        assertThat(gig.string("title")).isEqualTo("Another title for it");
        assertThat(gig.list("faq")).isEmpty();
        assertThat(gig.list("extras")).hasSize(1);
        assertThat(gig.list("requirements")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"published", "paused", "rejected", "requires_modification", "review"})
    void changesNoStatusPastModeration(String status) {
        String id = create(SMALL).string("id");

        Answer refused = patch(SELLER, id, "{\"status\":\"" + status + "\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.string("code")).isEqualTo("status_not_editable");
        assertThat(SELLER.json("/api/gigs/" + id).string("status")).isEqualTo("draft");
    }

    @Test
    void leavesWhatWasApprovedAsItIs() {
        Answer refused = patch(SELLER, FIXTURE.gig().id().toString(), "{\"title\":\"A title without a review\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.string("code")).isEqualTo("gig_state");
        assertThat(refused.string("state")).isEqualTo("published");
    }

    @Test
    void touchesNoGigsOfOthers() {
        Member stranger = GigFixture.open(APP).seller();
        String draft = create(SMALL).string("id");
        String published = FIXTURE.gig().id().toString();

        assertThat(patch(stranger, draft, "{}").status()).isEqualTo(404);
        assertThat(patch(stranger, published, "{}").status()).isEqualTo(403);
        assertThat(stranger.post("/api/sell/gigs/" + draft + "/submit", "{}").status())
                .isEqualTo(404);
        assertThat(stranger.post("/api/sell/gigs/" + published + "/pause", "{}").string("code"))
                .isEqualTo("not_your_gig");
        assertThat(stranger.post("/api/sell/gigs/" + UUID.randomUUID() + "/submit", "{}")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post("/api/sell/gigs/no-id/submit", "{}").status()).isEqualTo(404);
    }

    @Test
    void goesThroughEveryStateAndSaysWhatFitsOtherwise() {
        String gig = "/api/sell/gigs/" + create(SMALL).string("id");
        String admin = gig.replace("/sell/", "/admin/");
        Member ada = APP.admin();

        refused(gig, "pause", "draft");
        moved(SELLER, gig, "submit", "review");
        moved(SELLER, gig, "withdraw", "draft");
        moved(SELLER, gig, "submit", "review");
        refused(gig, "submit", "review");
        moved(ada, admin, "request-changes", "requires_modification");
        moved(SELLER, gig, "submit", "review");
        moved(ada, admin, "reject", "rejected");
        moved(SELLER, gig, "reopen", "draft");
        moved(SELLER, gig, "submit", "review");
        moved(ada, admin, "approve", "published");
        refused(gig, "withdraw", "published");
        moved(SELLER, gig, "pause", "paused");
        moved(SELLER, gig, "resume", "published");
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit", "withdraw", "pause", "resume", "reopen"})
    void movesNothingByAGet(String command) {
        assertThat(SELLER.get("/api/sell/gigs/" + FIXTURE.gig().id() + "/" + command)
                        .statusCode())
                .isEqualTo(405);
        assertThat(SELLER.get("/sell/gigs/" + FIXTURE.gig().id() + "/" + command)
                        .statusCode())
                .isEqualTo(405);
    }

    private static void moved(Member who, String path, String command, String status) {
        Answer answer = who.post(path + "/" + command, "{\"reason\":\"as agreed\"}");
        assertThat(answer.text()).as(command).isEqualTo("{\"status\":\"" + status + "\"}");
    }

    private static void refused(String path, String command, String state) {
        Answer answer = SELLER.post(path + "/" + command, "{}");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.string("code")).isEqualTo("gig_state");
        assertThat(answer.string("state")).isEqualTo(state);
        assertThat(answer.text()).contains("\"allowed\":[");
    }

    private static Set<String> fields(Answer refused) {
        assertThat(refused.get("fields")).isInstanceOf(Map.class);
        return ((Map<?, ?>) Objects.requireNonNull(refused.get("fields")))
                .keySet().stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private static Answer create(String body) {
        Answer created = SELLER.post("/api/sell/gigs", body);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return created;
    }

    private static Answer read(Answer created) {
        return SELLER.json("/api/gigs/" + created.string("slug"));
    }

    private static Answer patch(Member member, String id, String body) {
        return Answer.of(member.browser()
                .send(member.browser()
                        .request("/api/sell/gigs/" + id)
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-Token", member.browser().csrfToken())
                        .method("PATCH", BodyPublishers.ofString(body))));
    }
}
