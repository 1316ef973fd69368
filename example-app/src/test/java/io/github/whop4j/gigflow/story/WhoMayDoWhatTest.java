package io.github.whop4j.gigflow.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people who should not, cannot: from outside, through the whole stack. */
class WhoMayDoWhatTest {
    @TempDir
    static Path directory;

    private static RunningGigFlow gigflow;
    private static SellerFixture fixture;
    private static HttpUser buyer;
    private static String order;

    @BeforeAll
    static void open() {
        gigflow = RunningGigFlow.open(directory);
        fixture = SellerFixture.open(gigflow);
        buyer = gigflow.signUp("Bea", "buyer");
        String session = fixture.checkout(buyer).expect(201).text("sessionId");
        String receipt = gigflow.sandbox().pay(session);
        order = SellerFixture.confirm(buyer, session, receipt).expect(200).text("orderId");
    }

    @AfterAll
    static void close() {
        gigflow.close();
    }

    @Test
    void anotherPersonsOrderDoesNotExist() {
        HttpUser stranger = gigflow.signUp("Stan", "seller");
        stranger.get("/api/orders/" + order).expect(404);
        assertThat(stranger.page("/orders/" + order).statusCode()).isEqualTo(404);
        for (String command : List.of("accept-delivery", "request-revision", "deliver", "cancel", "review")) {
            stranger.post(
                            "/api/orders/" + order + "/" + command,
                            "{\"rating\": 5, \"reason\": \"x\", \"message\": \"x\"}")
                    .expect(404);
        }
        gigflow.stranger().get("/api/orders/" + order).expect(401);
    }

    @Test
    void theWrongSideIsTurnedAway() {
        fixture.seller
                .post("/api/orders/" + order + "/requirements", "{\"answers\": {\"name\": \"x\"}}")
                .expect(403);
    }

    @Test
    void aWriteWithoutItsTokenIsForbidden() {
        buyer.postWithoutToken("/api/orders/" + order + "/cancel", "{}").expect(403);
        buyer.postWithoutToken("/api/sell/onboard", "{}").expect(403);
        assertThat(buyer.get("/api/orders/" + order).text("status")).isEqualTo("awaiting_requirements");
    }

    @Test
    void signingUpMakesNoAdmin() {
        HttpUser person = HttpUser.visitor(gigflow.uri());
        person.post(
                        "/api/auth/signup",
                        "{\"email\": \"boss@example.test\", \"password\": \"correct horse\", \"name\": \"Boss\", \"role\": \"admin\"}")
                .expect(422);
        buyer.post("/api/admin/gigs/" + fixture.gigId + "/approve", "{}").expect(403);
    }

    @Test
    void pagesKeepAddressesAndTokensToThemselves() {
        for (String path : List.of("/", "/g/" + fixture.slug, "/login", "/api/gigs/" + fixture.slug)) {
            assertThat(gigflow.stranger().page(path).body())
                    .as(path)
                    .doesNotContain(fixture.seller.email(), buyer.email(), fixture.companyId, "apik_", "ws_sandbox");
        }
        assertThat(fixture.seller.page("/orders/" + order).body()).doesNotContain(buyer.email());
        assertThat(buyer.page("/orders/" + order).body()).doesNotContain(fixture.seller.email());
    }

    @Test
    void anUnverifiedSellerCannotPublishInAnyWay() {
        HttpUser seller = gigflow.signUp("Uwe", "seller");
        seller.post("/api/sell/onboard", "{}").expect(200);
        seller.post("/api/sell/gigs", SellerFixture.GIG).expect(403, "kyc_required");

        SellerFixture lost = SellerFixture.open(gigflow);
        lost.seller.post("/api/sell/gigs/" + lost.gigId + "/pause", "{}").expect(200);
        gigflow.sandbox()
                .post("/_sandbox/companies/" + lost.companyId + "/verification", "{\"status\": \"declined\"}")
                .expect(200);
        lost.seller.post("/api/sell/kyc/sync", "{}").expect(200);
        lost.seller.post("/api/sell/gigs/" + lost.gigId + "/resume", "{}").expect(409, "kyc_required");
        assertThatThrownBy(() -> gigflow.asOwner()
                        .useHandle(handle -> handle.execute(
                                "update gigs set status = 'published' where id = cast(? as uuid)", lost.gigId)))
                .hasMessageContaining("its seller is not verified");
        gigflow.stranger().get("/api/gigs/" + lost.slug).expect(404);
    }
}
