package io.github.whop4j.marketplace.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.checkout.CheckoutPlan;
import io.github.whop4j.client.checkout.CreateCheckoutConfiguration;
import io.github.whop4j.client.checkout.PlanType;
import io.github.whop4j.marketplace.MarketplaceFixture;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.checkout.CheckoutStatus;
import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.NotFoundException;
import io.github.whop4j.marketplace.problem.WhopUnavailableException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The buyer comes back from paying, or from not paying, or from something else. */
class ConfirmationTest {
    @RegisterExtension
    static final MarketplaceFixture FIXTURE = new MarketplaceFixture();

    private final Payments payments = FIXTURE.marketplace().payments();
    private final Actor.User buyer = FIXTURE.buyer();
    private final Actor.User seller = FIXTURE.seller();
    private final Gig gig = FIXTURE.gig(seller, 10_000);
    private final Checkout checkout = FIXTURE.checkout(buyer, gig);
    private final String session = MarketplaceFixture.session(checkout);

    @Test
    void makesTheOrderOfAPaidCheckout() {
        Order order = ordered(payments.confirm(buyer, session, FIXTURE.pay(checkout)));

        assertThat(order.terms()).isEqualTo(checkout.terms());
        assertThat(order.checkoutId()).isEqualTo(checkout.id());
        assertThat(order.buyerId()).isEqualTo(buyer.id());
        assertThat(order.sellerId()).isEqualTo(seller.id());
        assertThat(FIXTURE.noticesOf(buyer)).containsExactly(NoticeKind.ORDER_CONFIRMED);
        assertThat(FIXTURE.noticesOf(seller)).containsOnlyOnce(NoticeKind.ORDER_RECEIVED);
        assertThat(status()).isEqualTo(CheckoutStatus.PAID);
    }

    @Test
    void findsThePaymentWithoutAReceipt() {
        FIXTURE.pay(checkout);
        ordered(payments.confirm(buyer, session, null));
    }

    @Test
    void findsThePaymentBehindAReceiptThatWhopDoesNotKnow() {
        FIXTURE.pay(checkout);
        ordered(payments.confirm(buyer, session, "pay_unknown"));
    }

    @Test
    void writesDownWhatWhopSaysOfTheMoney() {
        String payment = FIXTURE.pay(checkout);
        Order order = ordered(payments.confirm(buyer, session, payment));
        assertThat(FIXTURE.text("""
                        total_minor || ' ' || fee_minor || ' ' || after_fees_minor || ' ' || currency || ' ' || order_id
                        from payments where whop_payment_id = ?""", payment))
                .isEqualTo("10000 1000 8700 USD " + order.id()); // Whop's own 3.00 are the seller's to bear
    }

    @Test
    void givesTheSameAnswerAgain() {
        String payment = FIXTURE.pay(checkout);
        Confirmation first = payments.confirm(buyer, session, payment);
        assertThat(payments.confirm(buyer, session, payment)).isEqualTo(first);
        assertThat(payments.confirm(buyer, session, null)).isEqualTo(first);
        assertThat(FIXTURE.noticesOf(buyer)).hasSize(1);
    }

    @Test
    void makesNoOrderBeforeAnythingIsPaid() {
        assertThat(payments.confirm(buyer, session, null)).isEqualTo(new Confirmation.Unpaid(CheckoutStatus.OPEN));
        assertThat(payments.confirm(buyer, session, "pay_1")).isEqualTo(new Confirmation.Unpaid(CheckoutStatus.OPEN));
        assertNoOrder();
    }

    @Test
    void makesNoOrderOfADeclinedCardAndTellsTheBuyer() {
        String payment = FIXTURE.sandbox().pay(session, MarketplaceFixture.BAD_CARD);
        assertThat(payments.confirm(buyer, session, payment)).isEqualTo(new Confirmation.Unpaid(CheckoutStatus.FAILED));
        assertThat(FIXTURE.noticesOf(buyer)).containsExactly(NoticeKind.PAYMENT_FAILED);
        assertNoOrder();
    }

    @Test
    void takesASecondAttemptAfterADeclinedCard() {
        payments.confirm(buyer, session, FIXTURE.sandbox().pay(session, MarketplaceFixture.BAD_CARD));
        ordered(payments.confirm(buyer, session, FIXTURE.pay(checkout)));
        assertThat(FIXTURE.noticesOf(buyer)).containsExactly(NoticeKind.ORDER_CONFIRMED, NoticeKind.PAYMENT_FAILED);
    }

    @Test
    void refusesThePaymentOfAnotherCheckout() {
        Checkout other = FIXTURE.checkout(buyer, gig);
        String foreign = FIXTURE.pay(other);

        assertThatThrownBy(() -> payments.confirm(buyer, session, foreign))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo("payment_not_for_this_checkout"));

        assertThat(status()).isEqualTo(CheckoutStatus.OPEN);
        assertThat(FIXTURE.count("orders where checkout_id = ?", checkout.id())).isZero();
        // What it did pay for is honoured all the same.
        ordered(payments.confirm(buyer, MarketplaceFixture.session(other), foreign));
    }

    @Test
    void refusesThePaymentOfSomethingThatIsNoneOfOurs() {
        String foreign = payElsewhere(FIXTURE.company(seller), "100.00", "unrelated");
        assertThatThrownBy(() -> payments.confirm(buyer, session, foreign))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo("payment_not_for_this_checkout"));
        assertThat(FIXTURE.count("payments where whop_payment_id = ?", foreign)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "99.99", "100.00"})
    void leavesAPaymentThroughASessionOfTheSellersOwnToAPerson(String price) {
        // Only the platform's key and the seller's own can do this; it would spare the seller the platform's fee.
        String tampered =
                payElsewhere(FIXTURE.company(seller), price, checkout.id().toString());

        assertThat(payments.confirm(buyer, session, tampered))
                .isEqualTo(new Confirmation.NeedsReview("session_mismatch"));

        assertNoOrder();
        assertThat(FIXTURE.noticesOf(FIXTURE.admin())).contains(NoticeKind.PAYMENT_NEEDS_REVIEW);
        assertThat(FIXTURE.noticesOf(buyer)).isEmpty();
    }

    @Test
    void leavesAPaymentToAnotherCompanyToAPerson() {
        String foreign = payElsewhere(
                FIXTURE.company(FIXTURE.seller()), "100.00", checkout.id().toString());
        assertThat(payments.confirm(buyer, session, foreign))
                .isEqualTo(new Confirmation.NeedsReview("company_mismatch"));
        assertNoOrder();
    }

    @Test
    void stillHonoursTheRightPaymentAfterAWrongOne() {
        payments.confirm(
                buyer,
                session,
                payElsewhere(FIXTURE.company(seller), "1.00", checkout.id().toString()));
        ordered(payments.confirm(buyer, session, FIXTURE.pay(checkout)));
    }

    @Test
    void makesNoSecondOrderOfASecondPayment() {
        Order order = ordered(payments.confirm(buyer, session, FIXTURE.pay(checkout)));
        String second =
                payElsewhere(FIXTURE.company(seller), "100.00", checkout.id().toString());

        ordered(payments.confirm(buyer, session, second));
        FIXTURE.marketplace().inbox().receive(TestEvents.of("payment.succeeded", second));
        FIXTURE.marketplace().inbox().handleDue();

        assertThat(FIXTURE.count("orders where checkout_id = ?", checkout.id())).isOne();
        assertThat(FIXTURE.text("review_reason from payments where whop_payment_id = ?", second))
                .isEqualTo("second_payment");
        assertThat(FIXTURE.text(
                        "order_id from payments where review_reason is null and checkout_id = ?", checkout.id()))
                .isEqualTo(order.id().toString());
    }

    @Test
    void showsACheckoutToItsBuyerOnly() {
        FIXTURE.pay(checkout);
        for (Actor stranger : new Actor[] {FIXTURE.buyer(), seller, Actor.visitor()}) {
            assertThatThrownBy(() -> payments.confirm(stranger, session, null)).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> payments.confirm(buyer, "ch_unknown", null)).isInstanceOf(NotFoundException.class);
        assertNoOrder();
    }

    @Test
    void saysThatWhopIsSilentAndLosesNothing() {
        String payment = FIXTURE.pay(checkout);
        FIXTURE.control().fault("GET", "/api/v1/payments", "\"status\":503");
        assertThatThrownBy(() -> payments.confirm(buyer, session, payment))
                .isInstanceOfSatisfying(WhopUnavailableException.class, e -> {
                    assertThat(e.code()).isEqualTo("whop_unavailable");
                    assertThat(e.retryable()).isTrue();
                    assertThat(e.getMessage()).doesNotContain("503").doesNotContain("sandbox");
                });
        assertNoOrder();

        FIXTURE.control().heal();
        ordered(payments.confirm(buyer, session, payment));
    }

    /** A payment through a checkout that the marketplace did not open. */
    private static String payElsewhere(String company, String price, String checkoutId) {
        CheckoutPlan plan = CheckoutPlan.builder(company, Currency.USD)
                .planType(PlanType.ONE_TIME)
                .initialPrice(new BigDecimal(price))
                .build();
        String other = FIXTURE.whop()
                .checkoutConfigurations()
                .create(CreateCheckoutConfiguration.forPlan(plan)
                        .metadata(Map.of("checkout_id", checkoutId))
                        .build())
                .id();
        return FIXTURE.sandbox().pay(other, MarketplaceFixture.GOOD_CARD);
    }

    private void assertNoOrder() {
        assertThat(FIXTURE.count("orders where checkout_id = ?", checkout.id())).isZero();
        assertThat(FIXTURE.noticesOf(seller)).doesNotContain(NoticeKind.ORDER_RECEIVED);
    }

    private CheckoutStatus status() {
        return FIXTURE.marketplace().checkouts().find(buyer, checkout.id()).status();
    }

    private Order ordered(Confirmation confirmation) {
        assertThat(confirmation).isInstanceOf(Confirmation.Ordered.class);
        UUID order = ((Confirmation.Ordered) confirmation).orderId();
        return FIXTURE.marketplace().orders().view(buyer, order).order();
    }
}
