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

    private static Town town;
    private static Shop shop;

    @BeforeAll
    static void open() {
        town = Town.open(directory);
        shop = Shop.open(town);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @AfterEach
    void deliverAgain() {
        town.sandbox().webhooks("deliver");
    }

    @Test
    void theWebhookAloneMakesTheOrder() {
        Person buyer = town.signUp("Wanda", "buyer");
        String session = shop.checkout(buyer).expect(201).text("sessionId");
        town.sandbox().pay(session);
        await().atMost(Duration.ofSeconds(20)).until(() -> orders(buyer) == 1);
        assertThat(Shop.confirm(buyer, session, null).expect(200).text("orderId"))
                .isEqualTo(buyer.get("/api/orders").text("orders.0.id"));
        assertThat(orders(buyer)).isEqualTo(1);
    }

    @Test
    void fiftyConfirmationsAndWebhooksAtOnceMakeOneOrder() throws InterruptedException, ExecutionException {
        Person buyer = town.signUp("Paula", "buyer");
        int before = orders(shop.seller);
        String session = shop.checkout(buyer).expect(201).text("sessionId");
        town.sandbox().webhooks("duplicate");
        String receipt = town.sandbox().pay(session);
        buyer.get("/api/auth/session").expect(200);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            String known = i % 2 == 0 ? receipt : null;
            calls.add(() -> Shop.confirm(buyer, session, known).status());
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
        assertThat(orders(shop.seller)).isEqualTo(before + 1);
        String order = buyer.get("/api/orders").text("orders.0.id");
        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(5))
                .until(() -> count("select count(*) from notifications where link like '%" + order + "%'") == 2);
        assertThat(count("select count(*) from payments where whop_payment_id = '" + receipt + "'"))
                .isEqualTo(1);
    }

    @Test
    void thePollerFindsAPaymentNobodyToldOf() {
        Person buyer = town.signUp("Petra", "buyer");
        town.sandbox().webhooks("drop");
        String session = shop.checkout(buyer).expect(201).text("sessionId");
        town.sandbox().pay(session);
        town.sandbox().advance(120);
        await().atMost(Duration.ofSeconds(20)).until(() -> orders(buyer) == 1);
    }

    @Test
    void nothingPaidIsNoOrder() {
        Person buyer = town.signUp("Nora", "buyer");
        String session = shop.checkout(buyer).expect(201).text("sessionId");
        Shop.confirm(buyer, session, null).expect(202);
        town.sandbox()
                .post("/_sandbox/checkouts/" + session + "/pay", "{\"card\": \"" + SandboxRemote.DECLINED_CARD + "\"}");
        assertThat(Shop.confirm(buyer, session, null).expect(202).text("status"))
                .isIn("failed", "open", "pending");
        assertThat(orders(buyer)).isZero();
    }

    @Test
    void somebodyElsesPaymentIsNoOrder() {
        Person rich = town.signUp("Rich", "buyer");
        Person thief = town.signUp("Thea", "buyer");
        String paid = shop.checkout(rich).expect(201).text("sessionId");
        String open = shop.checkout(thief).expect(201).text("sessionId");
        String receipt = town.sandbox().pay(paid);
        assertThat(Shop.confirm(thief, open, receipt).status()).isBetween(400, 499);
        Shop.confirm(thief, paid, receipt).expect(404);
        assertThat(orders(thief)).isZero();
    }

    @Test
    void pricesSentByTheBrowserChangeNothing() {
        Person buyer = town.signUp("Tamara", "buyer");
        Answer answer = buyer.post("/api/checkout/create", """
                {"gigId": "%s", "packageId": "%s", "quantity": 1, "totalCents": 1, "priceCents": 1,
                 "extras": [{"id": "%s", "quantity": 1, "price_cents": -500}]}""".formatted(shop.gigId, shop.packageId, shop.extraId));
        assertThat(answer.expect(201).number("totalCents")).isEqualByComparingTo("13344");
        String body = lastCheckoutRequest();
        assertThat(body).contains("\"initial_price\":133.44").contains("\"application_fee_amount\":13.34");
    }

    @Test
    void quantitiesOutOfBoundsNeverReachWhop() {
        Person buyer = town.signUp("Quentin", "buyer");
        int asked = checkoutRequests();
        for (int quantity : new int[] {0, -1, 11, 1_000_000_000}) {
            shop.checkout(buyer, quantity, null).expect(422);
        }
        shop.checkout(buyer, 1, 3).expect(422);
        assertThat(shop.checkout(shop.seller).status()).isBetween(400, 499);
        assertThat(checkoutRequests()).isEqualTo(asked);
    }

    @Test
    void everyCentIsWithSomebody() {
        Person buyer = town.signUp("Cecil", "buyer");
        BigDecimal sellerBefore = available();
        String session = shop.checkout(buyer).expect(201).text("sessionId");
        String receipt = town.sandbox().pay(session);
        Shop.confirm(buyer, session, receipt).expect(200);
        BigDecimal seller = available().subtract(sellerBefore);
        BigDecimal platform = new BigDecimal("12.35");
        assertThat(new BigDecimal("123.45").subtract(platform).subtract(seller))
                .as("what Whop kept of 123.45")
                .isBetween(new BigDecimal("0.01"), new BigDecimal("10.00"));
        assertThat(town.sandbox().get("/_sandbox/ledger").expect(200).body()).contains("\"sum\":0");
    }

    @Test
    void cancellingBeforeTheStartGivesEverythingBackOnce() {
        Person buyer = town.signUp("Carla", "buyer");
        String session = shop.checkout(buyer).expect(201).text("sessionId");
        String receipt = town.sandbox().pay(session);
        String order = Shop.confirm(buyer, session, receipt).expect(200).text("orderId");
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
        return new BigDecimal(shop.seller.get("/api/sell/balance").expect(200).text("balances.0.balance"));
    }

    private static int orders(Person person) {
        return person.get("/api/orders").expect(200).size("orders");
    }

    private static int count(String sql) {
        return town.asOwner()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    private static int checkoutRequests() {
        return town.sandbox()
                .get("/_sandbox/requests")
                .body()
                .split("\"path\":\"/api/v1/checkout_configurations\"", -1)
                .length;
    }

    private static String lastCheckoutRequest() {
        String all = town.sandbox().get("/_sandbox/requests").body();
        return all.substring(all.lastIndexOf("/api/v1/checkout_configurations"));
    }
}
