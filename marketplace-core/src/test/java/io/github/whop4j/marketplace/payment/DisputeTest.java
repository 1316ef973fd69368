package io.github.whop4j.marketplace.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.MarketplaceFixture;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.checkout.CheckoutPolicy;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.order.OrderLifecycle;
import io.github.whop4j.marketplace.order.OrderStatus;
import io.github.whop4j.marketplace.postgres.Database;
import io.github.whop4j.marketplace.postgres.checkout.PostgresCheckouts;
import io.github.whop4j.marketplace.postgres.notification.PostgresNotifications;
import io.github.whop4j.marketplace.postgres.order.PostgresOrders;
import io.github.whop4j.marketplace.postgres.payment.PostgresPayments;
import io.github.whop4j.marketplace.postgres.person.PostgresProfiles;
import io.github.whop4j.marketplace.postgres.refund.PostgresRefunds;
import io.github.whop4j.marketplace.postgres.seller.PostgresSellers;
import io.github.whop4j.marketplace.refund.Refunds;
import io.github.whop4j.marketplace.webhook.Handled;
import io.github.whop4j.marketplace.whop.WhopPayments;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bank decides about a payment, told early, late, twice, in any order, or not at all. */
class DisputeTest {
    @RegisterExtension
    static final MarketplaceFixture FIXTURE = new MarketplaceFixture();

    private final ScriptedPayments whop = new ScriptedPayments(new WhopPayments(FIXTURE.whop()));
    private final Marketplace marketplace = FIXTURE.marketplace();
    private final Payments payments = payments();
    private final Actor.User buyer = FIXTURE.buyer();
    private final Actor.User seller = FIXTURE.seller();
    private final Checkout checkout = FIXTURE.checkout(buyer, FIXTURE.gig(seller, 10_000));
    private final String payment = FIXTURE.pay(checkout);

    @Test
    void stopsTheOrderAndTellsSellerAndAdmins() {
        confirm();
        tell("dispute.created", "dispute_needs_response");
        assertThat(order().status()).isEqualTo(OrderStatus.DISPUTED);
        assertThat(FIXTURE.noticesOf(seller)).contains(NoticeKind.ORDER_DISPUTED);
        assertThat(FIXTURE.noticesOf(FIXTURE.admin())).contains(NoticeKind.ORDER_DISPUTED);
    }

    @ParameterizedTest
    @CsvSource({"dispute_won", "resolution_won", "dispute_warning_closed", "succeeded"})
    void goesOnWhereItWasWhenTheSellerWins(String won) {
        confirm();
        tell("dispute.created", "dispute_under_review");
        tell("dispute.updated", won);
        assertThat(order().status()).isEqualTo(OrderStatus.IN_PROGRESS);
    }

    @Test
    void endsRefundedWhenTheBuyerWinsWithoutASecondRefund() {
        confirm();
        tell("dispute.created", "dispute_under_review");
        tell("dispute.updated", "dispute_lost");
        assertThat(order().status()).isEqualTo(OrderStatus.REFUNDED);
        assertThat(order().refunded()).isEqualTo(Money.usd(10_000));
        assertThat(FIXTURE.count("refunds where order_id = ?", order().id())).isZero();
    }

    @Test
    void endsRefundedAlsoWhenTheOpeningWasMissed() {
        confirm();
        tell("dispute.updated", "dispute_lost");
        assertThat(order().status()).isEqualTo(OrderStatus.REFUNDED);
    }

    @Test
    void believesThePaymentAndNotTheEvent() {
        confirm();
        // The opening comes after the dispute was won: the payment is plainly paid.
        tell("dispute.created", "dispute_won");
        assertThat(order().status()).isEqualTo(OrderStatus.IN_PROGRESS);
    }

    @Test
    void neverLetsAnOlderAnswerStay() {
        confirm();
        whop.say(payment, "dispute_needs_response");
        // While "needs response" is on its way here, the bank decides, and another node hears of it.
        whop.meanwhile(() -> tell("dispute.updated", "dispute_lost"));
        assertThat(payments.events().handle(TestEvents.about("dispute.created", payment)))
                .isEqualTo(Handled.DONE);
        assertThat(order().status()).isEqualTo(OrderStatus.REFUNDED);
        assertThat(FIXTURE.text("substatus from payments where whop_payment_id = ?", payment))
                .isEqualTo("dispute_lost");
    }

    @Test
    void tellsNoOneTwice() {
        confirm();
        tell("dispute.created", "dispute_needs_response");
        tell("dispute.created", "dispute_needs_response");
        tell("dispute.updated", "dispute_under_review");
        assertThat(FIXTURE.noticesOf(seller)).containsOnlyOnce(NoticeKind.ORDER_DISPUTED);
    }

    @ParameterizedTest
    @CsvSource({"dispute_warning", "dispute_warning_needs_response", "dispute_warning_under_review"})
    void onlyWarnsTheAdminsOfAWarning(String warning) {
        confirm();
        tell("dispute.created", warning);
        assertThat(order().status()).isEqualTo(OrderStatus.IN_PROGRESS);
        assertThat(FIXTURE.noticesOf(FIXTURE.admin())).contains(NoticeKind.PAYMENT_FLAGGED);
        assertThat(FIXTURE.noticesOf(seller)).doesNotContain(NoticeKind.ORDER_DISPUTED);
    }

    @Test
    void onlyTellsTheAdminsOfAnAlert() {
        confirm();
        payments.events().handle(TestEvents.about("dispute_alert.created", payment));
        assertThat(order().status()).isEqualTo(OrderStatus.IN_PROGRESS);
        assertThat(FIXTURE.noticesOf(FIXTURE.admin())).contains(NoticeKind.PAYMENT_DISPUTE_ALERT);
    }

    @ParameterizedTest
    @CsvSource({"dispute_closed", "unresolved", "a_word_of_tomorrow"})
    void leavesTheOrderAloneWhenWhopIsUnclear(String unclear) {
        confirm();
        tell("dispute.created", "dispute_under_review");
        tell("dispute.updated", unclear);
        assertThat(order().status()).isEqualTo(OrderStatus.DISPUTED);
        assertThat(FIXTURE.noticesOf(FIXTURE.admin())).contains(NoticeKind.PAYMENT_UNCLEAR);
    }

    @Test
    void makesTheOrderFirstWhenTheDisputeIsHeardOfFirst() {
        tell("dispute.created", "dispute_needs_response");
        assertThat(order().status()).isEqualTo(OrderStatus.DISPUTED);
        assertThat(FIXTURE.noticesOf(buyer)).contains(NoticeKind.ORDER_CONFIRMED);
    }

    @Test
    void makesNoOrderOfMoneyThatIsGone() {
        whop.say(payment, "dispute_lost");
        assertThat(payments.confirm(buyer, MarketplaceFixture.session(checkout), payment))
                .isInstanceOf(Confirmation.Unpaid.class);
        assertThat(FIXTURE.count("orders where checkout_id = ?", checkout.id())).isZero();
    }

    @Test
    void holdsARefundBackUntilTheBankHasDecided() {
        confirm();
        FIXTURE.execute("""
                insert into refunds (id, order_id, amount_minor, currency, idempotency_key, created_at, updated_at)
                values (gen_random_uuid(), ?, 10000, 'USD', ?, now(), now())""", order().id(), "refund-" + order().id());
        whop.say(payment, "dispute_under_review");
        sendRefunds();
        assertThat(FIXTURE.text("state || ' ' || last_error from refunds where order_id = ?", order().id()))
                .isEqualTo("queued payment_disputed");

        whop.say(payment, "dispute_lost");
        FIXTURE.sandbox().advance(Duration.ofHours(1));
        sendRefunds();
        assertThat(FIXTURE.text("state || ' ' || last_error from refunds where order_id = ?", order().id()))
                .isEqualTo("failed charged_back");
        assertThat(FIXTURE.whop().payments().retrieve(payment).refundedAmount()).isEqualByComparingTo("0");
    }

    private void sendRefunds() {
        assertThat(refunds().job().batch().getAsInt()).isOne();
    }

    private void confirm() {
        assertThat(payments.confirm(buyer, MarketplaceFixture.session(checkout), payment))
                .isInstanceOf(Confirmation.Ordered.class);
    }

    private void tell(String event, String substatus) {
        whop.say(payment, substatus);
        assertThat(payments.events().handle(TestEvents.about(event, payment))).isEqualTo(Handled.DONE);
    }

    private Order order() {
        UUID id = UUID.fromString(FIXTURE.text("id from orders where checkout_id = ?", checkout.id()));
        return marketplace.orders().view(buyer, id).order();
    }

    private Refunds refunds() {
        Database database = marketplace.database();
        return new Refunds(
                new Refunds.Stores(database, new PostgresRefunds(database), new PostgresProfiles(database)),
                payments,
                notifier(database),
                whop,
                FIXTURE.sandbox().clock());
    }

    private static Notifier notifier(Database database) {
        return new Notifier(
                database,
                new PostgresNotifications(database),
                Ids.random(),
                FIXTURE.sandbox().clock());
    }

    private Payments payments() {
        Database database = marketplace.database();
        Clock clock = FIXTURE.sandbox().clock();
        Notifier notifier = notifier(database);
        return new Payments(
                new Payments.Stores(
                        database,
                        new PostgresCheckouts(database),
                        new PostgresPayments(database),
                        new PostgresRefunds(database),
                        new PostgresSellers(database),
                        new PostgresProfiles(database)),
                marketplace.checkouts(),
                new OrderLifecycle(
                        database,
                        new PostgresOrders(database),
                        new PostgresProfiles(database),
                        notifier,
                        Ids.random(),
                        clock),
                notifier,
                whop,
                new CheckoutPolicy(null, Duration.ofSeconds(30), Duration.ofDays(1)),
                clock);
    }
}
