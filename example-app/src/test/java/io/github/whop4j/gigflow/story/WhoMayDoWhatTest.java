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

    private static Town town;
    private static Shop shop;
    private static Person buyer;
    private static String order;

    @BeforeAll
    static void open() {
        town = Town.open(directory);
        shop = Shop.open(town);
        buyer = town.signUp("Bea", "buyer");
        String session = shop.checkout(buyer).expect(201).text("sessionId");
        String receipt = town.sandbox().pay(session);
        order = Shop.confirm(buyer, session, receipt).expect(200).text("orderId");
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    void anotherPersonsOrderDoesNotExist() {
        Person stranger = town.signUp("Stan", "seller");
        stranger.get("/api/orders/" + order).expect(404);
        assertThat(stranger.page("/orders/" + order).statusCode()).isEqualTo(404);
        for (String command : List.of("accept-delivery", "request-revision", "deliver", "cancel", "review")) {
            stranger.post(
                            "/api/orders/" + order + "/" + command,
                            "{\"rating\": 5, \"reason\": \"x\", \"message\": \"x\"}")
                    .expect(404);
        }
        town.stranger().get("/api/orders/" + order).expect(401);
    }

    @Test
    void theWrongSideIsTurnedAway() {
        shop.seller
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
    void nobodyBecomesAnAdminBySigningUp() {
        Person person = Person.visitor(town.uri());
        person.post(
                        "/api/auth/signup",
                        "{\"email\": \"boss@example.test\", \"password\": \"correct horse\", \"name\": \"Boss\", \"role\": \"admin\"}")
                .expect(422);
        buyer.post("/api/admin/gigs/" + shop.gigId + "/approve", "{}").expect(403);
    }

    @Test
    void pagesKeepAddressesAndTokensToThemselves() {
        for (String path : List.of("/", "/g/" + shop.slug, "/login", "/api/gigs/" + shop.slug)) {
            assertThat(town.stranger().page(path).body())
                    .as(path)
                    .doesNotContain(shop.seller.email(), buyer.email(), shop.companyId, "apik_", "ws_sandbox");
        }
        assertThat(shop.seller.page("/orders/" + order).body()).doesNotContain(buyer.email());
        assertThat(buyer.page("/orders/" + order).body()).doesNotContain(shop.seller.email());
    }

    @Test
    void anUnverifiedSellerCannotPublishByAnyDoor() {
        Person seller = town.signUp("Uwe", "seller");
        seller.post("/api/sell/onboard", "{}").expect(200);
        seller.post("/api/sell/gigs", Shop.GIG).expect(403, "kyc_required");

        Shop lost = Shop.open(town);
        lost.seller.post("/api/sell/gigs/" + lost.gigId + "/pause", "{}").expect(200);
        town.sandbox()
                .post("/_sandbox/companies/" + lost.companyId + "/verification", "{\"status\": \"declined\"}")
                .expect(200);
        lost.seller.post("/api/sell/kyc/sync", "{}").expect(200);
        lost.seller.post("/api/sell/gigs/" + lost.gigId + "/resume", "{}").expect(409, "kyc_required");
        assertThatThrownBy(() -> town.asOwner()
                        .useHandle(handle -> handle.execute(
                                "update gigs set status = 'published' where id = cast(? as uuid)", lost.gigId)))
                .hasMessageContaining("its seller is not verified");
        town.stranger().get("/api/gigs/" + lost.slug).expect(404);
    }
}
