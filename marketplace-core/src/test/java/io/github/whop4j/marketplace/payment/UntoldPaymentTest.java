package io.github.whop4j.marketplace.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.Town;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.checkout.CheckoutStatus;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every webhook is lost and no browser comes back: the poller finds out. */
class UntoldPaymentTest {
    @RegisterExtension
    static final Town TOWN = new Town();

    private final Marketplace marketplace = TOWN.marketplace();
    private final Actor.User buyer = TOWN.buyer();
    private final Actor.User seller = TOWN.seller();
    private final Checkout checkout = TOWN.checkout(buyer, TOWN.gig(seller, 10_000));

    @BeforeEach
    void loseWebhooks() {
        TOWN.control().webhooks("drop");
    }

    @Test
    void isFoundWithinAMinute() {
        TOWN.pay(checkout);
        TOWN.pass(Duration.ofMinutes(1));
        assertThat(orders()).isOne();
        assertThat(TOWN.told(buyer)).containsExactly("Order confirmed");
    }

    @Test
    void isFoundByOneNodeOnly() {
        TOWN.pay(checkout);
        TOWN.sandbox().advance(Duration.ofMinutes(1));
        long before = looks();
        Town.work(marketplace);
        Town.work(TOWN.anotherNode().build());
        assertThat(looks() - before).isOne();
        assertThat(orders()).isOne();
    }

    @Test
    void isFoundAfterWhopWasDownDuringAPoll() {
        TOWN.pay(checkout);
        TOWN.control().fault("GET", "/api/v1/payments", "\"status\":500");
        TOWN.pass(Duration.ofMinutes(1));
        assertThat(orders()).isZero();

        TOWN.control().heal();
        TOWN.pass(Duration.ofMinutes(1));
        assertThat(orders()).isOne();
    }

    @Test
    void isFoundWhenACardTakesItsTime() {
        TOWN.sandbox().pay(Town.session(checkout), "4000 0000 0000 0077");
        TOWN.pass(Duration.ofSeconds(31));
        assertThat(status()).isEqualTo(CheckoutStatus.PENDING);

        TOWN.pass(Duration.ofMinutes(2));
        assertThat(status()).isEqualTo(CheckoutStatus.PAID);
        assertThat(orders()).isOne();
    }

    @Test
    void isLookedForOnceMoreBeforeACheckoutExpires() {
        TOWN.sandbox().advance(Duration.ofHours(24));
        TOWN.pay(checkout);
        Town.work(marketplace);
        assertThat(status()).isEqualTo(CheckoutStatus.PAID);
    }

    @Test
    void isNotLookedForAfterACheckoutExpired() {
        TOWN.pass(Duration.ofHours(25));
        assertThat(status()).isEqualTo(CheckoutStatus.EXPIRED);
        long before = looks();
        TOWN.pass(Duration.ofHours(25));
        assertThat(looks()).isEqualTo(before);
    }

    @Test
    void isHonouredAfterACheckoutExpired() {
        TOWN.pass(Duration.ofHours(25));
        String payment = TOWN.pay(checkout);
        marketplace.inbox().receive(Events.of("payment.succeeded", payment));
        marketplace.inbox().handleDue();
        assertThat(status()).isEqualTo(CheckoutStatus.PAID);
        assertThat(orders()).isOne();
    }

    @Test
    void isNotNeededToForgetACheckoutThatWhopNeverHeardOf() {
        TOWN.control().fault("POST", "/api/v1/checkout_configurations", "\"status\":500");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> TOWN.checkout(buyer, gig())))
                .isNotNull();
        assertThat(TOWN.count("checkouts where status = 'created' and buyer_id = ?", buyer.id()))
                .isOne();
        TOWN.pass(Duration.ofHours(25));
        assertThat(TOWN.count("checkouts where status = 'created'")).isZero();
    }

    @Test
    void tellsOfRefundsTooWhenTheSweepComparesLists() {
        String payment = TOWN.pay(checkout);
        marketplace.payments().confirm(buyer, Town.session(checkout), payment);
        // Somebody refunds in Whop's dashboard, and nobody is told.
        TOWN.whop().payments().refund(payment, io.github.whop4j.client.payments.RefundPayment.full());
        TOWN.pass(Duration.ofMinutes(61));
        assertThat(TOWN.text("status from orders where checkout_id = ?", checkout.id()))
                .isEqualTo("refunded");
    }

    private io.github.whop4j.marketplace.catalog.Gig gig() {
        return marketplace.catalog().mine(seller).get(0);
    }

    private long looks() {
        return TOWN.control().requests("GET", "/api/v1/payments").stream()
                .filter(request -> String.valueOf(request.get("query")).contains(Town.session(checkout)))
                .count();
    }

    private long orders() {
        return TOWN.count("orders where checkout_id = ?", checkout.id());
    }

    private CheckoutStatus status() {
        return marketplace.checkouts().find(buyer, checkout.id()).status();
    }
}
