package io.github.whop4j.gigflow.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a payment becomes known, it makes one order; whatever is not that payment makes none. */
class MoneyArrivesTest {
    @TempDir
    static Path directory;

    private static RunningGigFlow gigflow;
    private static SellerFixture fixture;

    @BeforeAll
    static void open() {
        gigflow = RunningGigFlow.open(directory);
        fixture = SellerFixture.open(gigflow);
    }

    @AfterAll
    static void close() {
        gigflow.close();
    }

    @AfterEach
    void deliverAgain() {
        gigflow.sandbox().webhooks("deliver");
    }

    @Test
    void theWebhookAloneMakesTheOrder() {
        HttpUser buyer = gigflow.signUp("Wanda", "buyer");
        String session = fixture.checkout(buyer).expect(201).text("sessionId");
        gigflow.sandbox().pay(session);
        await().atMost(Duration.ofSeconds(20)).until(() -> orders(buyer) == 1);
        assertThat(SellerFixture.confirm(buyer, session, null).expect(200).text("orderId"))
                .isEqualTo(buyer.get("/api/orders").text("orders.0.id"));
        assertThat(orders(buyer)).isEqualTo(1);
    }

    @Test
    void fiftyConfirmationsAndWebhooksAtOnceMakeOneOrder() throws InterruptedException, ExecutionException {
        HttpUser buyer = gigflow.signUp("Paula", "buyer");
        int before = orders(fixture.seller);
        String session = fixture.checkout(buyer).expect(201).text("sessionId");
        gigflow.sandbox().webhooks("duplicate");
        String receipt = gigflow.sandbox().pay(session);
        buyer.get("/api/auth/session").expect(200);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            String known = i % 2 == 0 ? receipt : null;
            calls.add(() -> SellerFixture.confirm(buyer, session, known).status());
        }
        ExecutorService pool = Executors.newFixedThreadPool(16);
        try {
            for (Future<Integer> call : pool.invokeAll(calls)) {
                assertThat(call.get()).isEqualTo(200);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(orders(buyer)).isEqualTo(1);
        assertThat(orders(fixture.seller)).isEqualTo(before + 1);
        String order = buyer.get("/api/orders").text("orders.0.id");
        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(5))
                .until(() ->
                        count("select count(*) from notifications where data->>'order_id' = '" + order + "'") == 2);
        assertThat(count("select count(*) from payments where whop_payment_id = '" + receipt + "'"))
                .isEqualTo(1);
    }

    @Test
    void thePollerFindsAPaymentWithoutAWebhook() {
        HttpUser buyer = gigflow.signUp("Petra", "buyer");
        gigflow.sandbox().webhooks("drop");
        String session = fixture.checkout(buyer).expect(201).text("sessionId");
        gigflow.sandbox().pay(session);
        gigflow.sandbox().advance(120);
        await().atMost(Duration.ofSeconds(20)).until(() -> orders(buyer) == 1);
    }

    @Test
    void nothingPaidIsNoOrder() {
        HttpUser buyer = gigflow.signUp("Nora", "buyer");
        String session = fixture.checkout(buyer).expect(201).text("sessionId");
        SellerFixture.confirm(buyer, session, null).expect(202);
        gigflow.sandbox()
                .post("/_sandbox/checkouts/" + session + "/pay", "{\"card\": \"" + SandboxRemote.DECLINED_CARD + "\"}");
        assertThat(SellerFixture.confirm(buyer, session, null).expect(202).text("status"))
                .isIn("failed", "open", "pending");
        assertThat(orders(buyer)).isZero();
    }

    @Test
    void anotherUsersPaymentIsNoOrder() {
        HttpUser rich = gigflow.signUp("Rich", "buyer");
        HttpUser thief = gigflow.signUp("Thea", "buyer");
        String paid = fixture.checkout(rich).expect(201).text("sessionId");
        String open = fixture.checkout(thief).expect(201).text("sessionId");
        String receipt = gigflow.sandbox().pay(paid);
        assertThat(SellerFixture.confirm(thief, open, receipt).status()).isBetween(400, 499);
        SellerFixture.confirm(thief, paid, receipt).expect(404);
        assertThat(orders(thief)).isZero();
    }

    @Test
    void pricesSentByTheBrowserChangeNothing() {
        HttpUser buyer = gigflow.signUp("Tamara", "buyer");
        Answer answer =
                buyer.post("/api/checkout/create", """
                {"gigId": "%s", "packageId": "%s", "quantity": 1, "totalCents": 1, "priceCents": 1,
                 "extras": [{"id": "%s", "quantity": 1, "price_cents": -500}]}""".formatted(fixture.gigId, fixture.packageId, fixture.extraId));
        assertThat(answer.expect(201).number("totalCents")).isEqualByComparingTo("13344");
        String body = lastCheckoutRequest();
        assertThat(body).contains("\"initial_price\":133.44").contains("\"application_fee_amount\":13.34");
    }

    @Test
    void quantitiesOutOfBoundsNeverReachWhop() {
        HttpUser buyer = gigflow.signUp("Quentin", "buyer");
        int asked = checkoutRequests();
        for (int quantity : new int[] {0, -1, 11, 1_000_000_000}) {
            fixture.checkout(buyer, quantity, null).expect(422);
        }
        fixture.checkout(buyer, 1, 3).expect(422);
        assertThat(fixture.checkout(fixture.seller).status()).isBetween(400, 499);
        assertThat(checkoutRequests()).isEqualTo(asked);
    }

    @Test
    void accountsForEveryCent() {
        HttpUser buyer = gigflow.signUp("Cecil", "buyer");
        BigDecimal sellerBefore = available();
        String session = fixture.checkout(buyer).expect(201).text("sessionId");
        String receipt = gigflow.sandbox().pay(session);
        SellerFixture.confirm(buyer, session, receipt).expect(200);
        BigDecimal seller = available().subtract(sellerBefore);
        BigDecimal platform = new BigDecimal("12.35");
        assertThat(new BigDecimal("123.45").subtract(platform).subtract(seller))
                .as("what Whop kept of 123.45")
                .isBetween(new BigDecimal("0.01"), new BigDecimal("10.00"));
        assertThat(gigflow.sandbox().get("/_sandbox/ledger").expect(200).body()).contains("\"sum\":0");
    }

    @Test
    void cancellingBeforeTheStartGivesEverythingBackOnce() {
        HttpUser buyer = gigflow.signUp("Carla", "buyer");
        String session = fixture.checkout(buyer).expect(201).text("sessionId");
        String receipt = gigflow.sandbox().pay(session);
        String order =
                SellerFixture.confirm(buyer, session, receipt).expect(200).text("orderId");
        assertThat(buyer.post("/api/orders/" + order + "/cancel", "{}")
                        .expect(200)
                        .text("status"))
                .isEqualTo("cancelled");
        buyer.post("/api/orders/" + order + "/cancel", "{}").expect(409, "order_state");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> count("select coalesce(sum(refunded_minor), 0) from orders where id = '" + order + "'")
                        == 12_345);
        assertThat(buyer.get("/api/orders/" + order).expect(200).text("status")).isEqualTo("cancelled");
    }

    private static BigDecimal available() {
        Answer balance = fixture.seller.get("/api/sell/balance").expect(200);
        return balance.size("balances") == 0 ? BigDecimal.ZERO : new BigDecimal(balance.text("balances.0.balance"));
    }

    private static int orders(HttpUser person) {
        return person.get("/api/orders").expect(200).size("orders");
    }

    private static int count(String sql) {
        return gigflow.asOwner()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    private static int checkoutRequests() {
        return gigflow.sandbox()
                .get("/_sandbox/requests")
                .body()
                .split("\"path\":\"/api/v1/checkout_configurations\"", -1)
                .length;
    }

    private static String lastCheckoutRequest() {
        String all = gigflow.sandbox().get("/_sandbox/requests").body();
        return all.substring(all.lastIndexOf("/api/v1/checkout_configurations"));
    }
}
