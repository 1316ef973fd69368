package io.github.whop4j.sandbox.wallet;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.Receiver;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardsLeftTest {
    private static final String GOOD = "4242424242424242";
    private static final String BAD = "4000000000000002";
    private static final String SLOW = "4000000000000077";

    private final Receiver receiver = new Receiver();
    private final WhopSandbox sandbox =
            WhopSandbox.builder().webhookUrl(receiver.url()).start();
    private final Caller platform = Caller.platform(sandbox);
    private String seller = "";
    private String checkout = "";

    @BeforeEach
    void offer() {
        seller = platform.company("Seller");
        checkout = platform.post(
                        "/checkout_configurations",
                        object("mode", "setup", "company_id", seller, "metadata", object("order", "7")))
                .id();
    }

    @AfterEach
    void stop() {
        sandbox.close();
        receiver.close();
    }

    @Test
    void aCardLeftAtACheckoutOfModeSetupIsKeptAndNothingIsCharged() {
        JsonObject left = leave(GOOD, "user_sandbox_a").ok();

        JsonObject intent =
                platform.get("/setup_intents/" + left.string("setup_intent_id")).ok();
        assertThat(intent.string("status")).isEqualTo("succeeded");
        assertThat(intent.object("metadata")).isEqualTo(object("order", "7"));
        assertThat(nested(intent, "checkout_configuration").string("id")).isEqualTo(checkout);
        assertThat(nested(nested(intent, "member"), "user").string("id")).isEqualTo("user_sandbox_a");
        String method = String.valueOf(nested(intent, "payment_method").string("id"));
        JsonObject kept = platform.get("/payment_methods/" + method).ok();
        assertThat(kept.string("typename")).isEqualTo("CardPaymentMethod");
        assertThat(nested(kept, "card").string("last4")).isEqualTo("4242");
        assertThat(platform.get("/payments").ids()).isEmpty();
        assertThat(sandbox.ledger()).contains("\"currencies\":[]");
        await().untilAsserted(() -> assertThat(receiver.types()).containsExactly("setup_intent.succeeded"));
    }

    @Test
    void whoLeavesACardIsAMemberWhoHasBoughtNothing() {
        leave(GOOD, "user_sandbox_a").ok();

        JsonObject member = platform.get("/members?company_id=" + seller).data().get(0);

        assertThat(member.string("status")).isEqualTo("drafted");
        assertThat(member.get("most_recent_action")).isNull();
        assertThat(platform.get("/members?company_id=" + seller + "&plan_ids[]=plan_1")
                        .ids())
                .isEmpty();
    }

    @Test
    void aPaymentKeepsTheCardOfItsBuyer() {
        String payment = sandbox.pay(platform.checkout(seller, "20.00", null), GOOD);

        JsonObject paid = platform.get("/payments/" + payment).ok();

        String member = String.valueOf(nested(paid, "member").string("id"));
        assertThat(platform.get("/payment_methods?member_id=" + member).ids())
                .containsExactly(nested(paid, "payment_method").string("id"));
    }

    @Test
    void aCardThatWasDeclinedAtACheckoutIsNotKept() {
        sandbox.pay(platform.checkout(seller, "20.00", null), BAD);

        assertThat(platform.get("/payment_methods").ids()).isEmpty();
    }

    @Test
    void theSameCardOfAMemberIsKeptOnce() {
        String once = String.valueOf(leave(GOOD, "user_sandbox_a").ok().string("payment_method_id"));
        String other = String.valueOf(leave(GOOD, "user_sandbox_b").ok().string("payment_method_id"));

        assertThat(leave(GOOD, "user_sandbox_a").ok().string("payment_method_id"))
                .isEqualTo(once);
        assertThat(platform.get("/payment_methods?direction=asc").ids()).containsExactlyInAnyOrder(once, other);
    }

    @Test
    void aSlowBankIsAskedFirstAndAnswersAfterAMinute() {
        String intent = String.valueOf(leave(SLOW, "user_sandbox_a").ok().string("setup_intent_id"));
        assertThat(status(intent)).isEqualTo("requires_action");
        assertThat(platform.get("/payment_methods").ids()).isEmpty();

        sandbox.advance(Duration.ofMinutes(1));

        assertThat(status(intent)).isEqualTo("succeeded");
        assertThat(platform.get("/payment_methods").ids()).hasSize(1);
        await().untilAsserted(() -> assertThat(receiver.types())
                .containsExactlyInAnyOrder("setup_intent.requires_action", "setup_intent.succeeded"));
    }

    @Test
    void anotherCardCancelsTheOneWhoseBankHasNotAnswered() {
        String first = String.valueOf(leave(SLOW, "user_sandbox_a").ok().string("setup_intent_id"));
        leave(SLOW, "user_sandbox_b").ok();
        leave(GOOD, "user_sandbox_a").ok();
        sandbox.advance(Duration.ofMinutes(1));

        assertThat(status(first)).isEqualTo("canceled");
        assertThat(platform.get("/setup_intents/" + first).ok().string("error_message"))
                .contains("Another card");
        assertThat(platform.get("/payment_methods").ids()).hasSize(2);
        await().untilAsserted(() -> assertThat(receiver.types()).contains("setup_intent.canceled"));
    }

    @Test
    void refusesUnknownCardsPeopleAndCheckoutsThatHaveAPrice() {
        assertThat(leave("4111111111111111", "user_sandbox_a").code()).isEqualTo("incorrect_number");
        assertThat(leave(GOOD, "user_none").status()).isEqualTo(404);
        assertThat(platform.control("/checkouts/ch_none/setup", object("card", GOOD))
                        .status())
                .isEqualTo(404);
        assertThat(platform.control(
                                "/checkouts/" + platform.checkout(seller, "5", null) + "/setup", object("card", GOOD))
                        .message())
                .contains("has to be paid");
        assertThat(platform.control("/checkouts/" + checkout + "/setup", new JsonObject())
                        .code())
                .isEqualTo("parameter_missing");
        assertThat(platform.control("/payment_methods/payt_none", object("card", GOOD))
                        .status())
                .isEqualTo(404);
        assertThat(platform.get("/members").ids()).isEmpty();
        assertThat(platform.get("/setup_intents?company_id=" + seller).ids()).isEmpty();
    }

    @Test
    void listsPageByPageAndByCompany() {
        List<String> mine = List.of(
                String.valueOf(leave(GOOD, "user_sandbox_a").ok().string("setup_intent_id")),
                String.valueOf(leave(BAD, "user_sandbox_a").ok().string("setup_intent_id")));
        String other = platform.company("Other");
        sandbox.pay(platform.checkout(other, "20.00", null), GOOD);
        String list = "/setup_intents?direction=asc&company_id=" + seller;

        assertThat(platform.get(list).ids()).isEqualTo(mine);
        assertThat(platform.get(list + "&first=1").ids()).containsExactly(mine.get(0));
        assertThat(platform.get(list + "&created_before=2001-01-01T00:00:00Z").ids())
                .isEmpty();
        assertThat(platform.get("/payment_methods?company_id=" + seller).ids()).hasSize(2);
        assertThat(platform.get("/payment_methods?company_id=" + other).ids()).hasSize(1);
    }

    @Test
    void whatBelongsToOthersDoesNotExist() {
        JsonObject left = leave(GOOD, "user_sandbox_a").ok();
        String other = platform.company("Other");
        Caller stranger = new Caller(
                sandbox,
                platform.post("/access_tokens", object("company_id", other))
                        .ok()
                        .string("token"));
        String method = "/payment_methods/" + left.string("payment_method_id");

        assertThat(stranger.get(method).status()).isEqualTo(404);
        assertThat(stranger.get("/setup_intents/" + left.string("setup_intent_id"))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get("/payment_methods").ids()).isEmpty();
        assertThat(stranger.get("/payment_methods?company_id=" + seller).status())
                .isEqualTo(403);
        assertThat(stranger.get("/setup_intents?company_id=" + seller).status()).isEqualTo(403);
        assertThat(platform.get(method + "?company_id=" + other).status()).isEqualTo(404);
        assertThat(platform.get(method + "?member_id=mber_none").status()).isEqualTo(404);
        assertThat(platform.get(method + "?company_id=" + seller).status()).isEqualTo(200);
    }

    @Test
    void aCardIsLeftOnThePageOfTheCheckout() {
        URI url = URI.create(String.valueOf(
                platform.get("/checkout_configurations/" + checkout).ok().string("purchase_url")));
        assertThat(Browser.get(url).body()).contains("Leave your card").contains("Seller");

        assertThat(Browser.submit(url, form("12/20", GOOD)).body()).contains("expired");
        assertThat(Browser.submit(url, form("12/40", "4111111111111111")).body())
                .contains("Not a test card");
        assertThat(platform.get("/payment_methods").ids()).isEmpty();
        assertThat(left(url, SLOW)).contains("Your bank takes its time");
        assertThat(left(url, GOOD)).contains("Your card is kept");

        assertThat(platform.get("/payment_methods").ids()).hasSize(1);
        assertThat(Browser.get(URI.create(url.toString().replace(checkout, "ch_none")))
                        .statusCode())
                .isEqualTo(404);
    }

    /** The page that leaving a card leads to. */
    private static String left(URI url, String card) {
        return Browser.get(url.resolve(Browser.location(Browser.submit(url, form("12/40", card)))))
                .body();
    }

    @Test
    void aCardIsLeftInTheFrameOfAMerchantsPage() {
        URI frame = URI.create(sandbox.baseUri() + "/embedded/checkout/" + checkout
                + "/?parent_origin=http%3A%2F%2Flocalhost%3A8080&prefill.email=me%40here.test");
        assertThat(Browser.get(frame).body()).contains("Leave your card", "me@here.test");
        assertThat(Browser.submit(frame, form("12/20", GOOD)).body()).contains("data-error=\"The card has expired.\"");

        String page = Browser.submit(frame, form("12/40", GOOD)).body();

        assertThat(page)
                .contains(
                        "data-setup-intent-id=\""
                                + platform.get("/setup_intents?company_id=" + seller)
                                        .ids()
                                        .get(0),
                        "data-payment-method-id=\""
                                + platform.get("/payment_methods").ids().get(0));
    }

    @Test
    void whoLeftACardReturnsToTheSeller() {
        String returning = platform.post(
                        "/checkout_configurations",
                        object("mode", "setup", "company_id", seller, "redirect_url", "https://shop.test/done?x=1"))
                .id();
        URI url = URI.create(sandbox.baseUri() + "/checkout/setup/?session=" + returning);

        URI back = Browser.location(Browser.submit(url, form("12/40", GOOD)));

        String intent =
                platform.get("/setup_intents?company_id=" + seller).ids().get(0);
        assertThat(back).hasToString("https://shop.test/done?x=1&status=success&setup_intent_id=" + intent);
    }

    @Test
    void whatWasLeftIsThereAfterARestart(@TempDir Path directory) {
        Path file = directory.resolve("state.json");
        JsonObject left;
        String company;
        try (WhopSandbox before = WhopSandbox.builder().stateFile(file).start()) {
            Caller caller = Caller.platform(before);
            company = caller.company("Kept");
            String setup = caller.post("/checkout_configurations", object("mode", "setup", "company_id", company))
                    .id();
            left = caller.control("/checkouts/" + setup + "/setup", object("card", SLOW))
                    .ok();
        }
        try (WhopSandbox after = WhopSandbox.builder().stateFile(file).start()) {
            after.advance(Duration.ofMinutes(1));
            Caller caller = Caller.platform(after);
            assertThat(caller.get("/setup_intents/" + left.string("setup_intent_id"))
                            .ok()
                            .string("status"))
                    .isEqualTo("succeeded");
            assertThat(caller.get("/payment_methods?company_id=" + company).ids())
                    .hasSize(1);
        }
    }

    private static Map<String, String> form(String expiry, String card) {
        return Map.of("email", "pat@sandbox.test", "cvc", "123", "expiry", expiry, "card", card);
    }

    private Answer leave(String card, String userId) {
        return platform.control("/checkouts/" + checkout + "/setup", object("card", card, "user_id", userId));
    }

    private String status(String intent) {
        return String.valueOf(platform.get("/setup_intents/" + intent).ok().string("status"));
    }

    private static JsonObject nested(JsonObject row, String name) {
        return Objects.requireNonNull(row.object(name), name);
    }
}
