package io.github.whop4j.marketplace.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.MarketplaceFixture;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.checkout.CheckoutStatus;
import io.github.whop4j.marketplace.notification.NoticeKind;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every webhook is lost and no browser comes back: the poller finds out. */
class MissedWebhookTest {
    @RegisterExtension
    static final MarketplaceFixture FIXTURE = new MarketplaceFixture();

    private final Marketplace marketplace = FIXTURE.marketplace();
    private final Actor.User buyer = FIXTURE.buyer();
    private final Actor.User seller = FIXTURE.seller();
    private final Checkout checkout = FIXTURE.checkout(buyer, FIXTURE.gig(seller, 10_000));

    @BeforeEach
    void loseWebhooks() {
        FIXTURE.control().webhooks("drop");
    }

    @Test
    void isFoundWithinAMinute() {
        FIXTURE.pay(checkout);
        FIXTURE.pass(Duration.ofMinutes(1));
        assertThat(orders()).isOne();
        assertThat(FIXTURE.noticesOf(buyer)).containsExactly(NoticeKind.ORDER_CONFIRMED);
    }

    @Test
    void isFoundByOneNodeOnly() {
        FIXTURE.pay(checkout);
        FIXTURE.sandbox().advance(Duration.ofMinutes(1));
        long before = looks();
        MarketplaceFixture.work(marketplace);
        MarketplaceFixture.work(FIXTURE.anotherNode().build());
        assertThat(looks() - before).isOne();
        assertThat(orders()).isOne();
    }

    @Test
    void isFoundAfterWhopWasDownDuringAPoll() {
        FIXTURE.pay(checkout);
        FIXTURE.control().fault("GET", "/api/v1/payments", "\"status\":500");
        FIXTURE.pass(Duration.ofMinutes(1));
        assertThat(orders()).isZero();

        FIXTURE.control().heal();
        FIXTURE.pass(Duration.ofMinutes(1));
        assertThat(orders()).isOne();
    }

    @Test
    void isFoundWhenACardTakesItsTime() {
        FIXTURE.sandbox().pay(MarketplaceFixture.session(checkout), "4000 0000 0000 0077");
        FIXTURE.pass(Duration.ofSeconds(31));
        assertThat(status()).isEqualTo(CheckoutStatus.PENDING);

        FIXTURE.pass(Duration.ofMinutes(2));
        assertThat(status()).isEqualTo(CheckoutStatus.PAID);
        assertThat(orders()).isOne();
    }

    @Test
    void isLookedForOnceMoreBeforeACheckoutExpires() {
        FIXTURE.sandbox().advance(Duration.ofHours(24));
        FIXTURE.pay(checkout);
        MarketplaceFixture.work(marketplace);
        assertThat(status()).isEqualTo(CheckoutStatus.PAID);
    }

    @Test
    void isNotLookedForAfterACheckoutExpired() {
        FIXTURE.pass(Duration.ofHours(25));
        assertThat(status()).isEqualTo(CheckoutStatus.EXPIRED);
        long before = looks();
        FIXTURE.pass(Duration.ofHours(25));
        assertThat(looks()).isEqualTo(before);
    }

    @Test
    void isHonouredAfterACheckoutExpired() {
        FIXTURE.pass(Duration.ofHours(25));
        String payment = FIXTURE.pay(checkout);
        marketplace.inbox().receive(TestEvents.of("payment.succeeded", payment));
        marketplace.inbox().handleDue();
        assertThat(status()).isEqualTo(CheckoutStatus.PAID);
        assertThat(orders()).isOne();
    }

    @Test
    void isNotNeededToForgetACheckoutThatWhopNeverHeardOf() {
        FIXTURE.control().fault("POST", "/api/v1/checkout_configurations", "\"status\":500");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> FIXTURE.checkout(buyer, gig())))
                .isNotNull();
        assertThat(FIXTURE.count("checkouts where status = 'created' and buyer_id = ?", buyer.id()))
                .isOne();
        FIXTURE.pass(Duration.ofHours(25));
        assertThat(FIXTURE.count("checkouts where status = 'created'")).isZero();
    }

    @Test
    void tellsOfRefundsTooWhenTheSweepComparesLists() {
        String payment = FIXTURE.pay(checkout);
        marketplace.payments().confirm(buyer, MarketplaceFixture.session(checkout), payment);
        // A user refunds in Whop's dashboard, and no one is told.
        FIXTURE.whop().payments().refund(payment, io.github.whop4j.client.payments.RefundPayment.full());
        FIXTURE.pass(Duration.ofMinutes(61));
        assertThat(FIXTURE.text("status from orders where checkout_id = ?", checkout.id()))
                .isEqualTo("refunded");
    }

    private io.github.whop4j.marketplace.catalog.Gig gig() {
        return marketplace.catalog().mine(seller).get(0);
    }

    private long looks() {
        return FIXTURE.control().requests("GET", "/api/v1/payments").stream()
                .filter(request -> String.valueOf(request.get("query")).contains(MarketplaceFixture.session(checkout)))
                .count();
    }

    private long orders() {
        return FIXTURE.count("orders where checkout_id = ?", checkout.id());
    }

    private CheckoutStatus status() {
        return marketplace.checkouts().find(buyer, checkout.id()).status();
    }
}
