package io.github.whop4j.marketplace.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.Town;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.checkout.CheckoutPolicy;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.order.OrderLifecycle;
import io.github.whop4j.marketplace.order.OrderStatus;
import io.github.whop4j.marketplace.postgres.Database;
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
    static final Town TOWN = new Town();

    private final ScriptedPayments whop = new ScriptedPayments(new WhopPayments(TOWN.whop()));
    private final Marketplace marketplace = TOWN.marketplace();
    private final Payments payments = payments();
    private final Actor.User buyer = TOWN.buyer();
    private final Actor.User seller = TOWN.seller();
    private final Checkout checkout = TOWN.checkout(buyer, TOWN.gig(seller, 10_000));
    private final String payment = TOWN.pay(checkout);

    @Test
    void stopsTheOrderAndTellsSellerAndAdmins() {
        confirm();
        tell("dispute.created", "dispute_needs_response");
        assertThat(order().status()).isEqualTo(OrderStatus.DISPUTED);
        assertThat(TOWN.told(seller)).contains("Payment disputed");
        assertThat(TOWN.told(TOWN.admin())).contains("Payment disputed");
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
        assertThat(TOWN.count("refunds where order_id = ?", order().id())).isZero();
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
        assertThat(payments.events().handle(Events.about("dispute.created", payment)))
                .isEqualTo(Handled.DONE);
        assertThat(order().status()).isEqualTo(OrderStatus.REFUNDED);
        assertThat(TOWN.text("substatus from payments where whop_payment_id = ?", payment))
                .isEqualTo("dispute_lost");
    }

    @Test
    void tellsNobodyTwice() {
        confirm();
        tell("dispute.created", "dispute_needs_response");
        tell("dispute.created", "dispute_needs_response");
        tell("dispute.updated", "dispute_under_review");
        assertThat(TOWN.told(seller)).containsOnlyOnce("Payment disputed");
    }

    @ParameterizedTest
    @CsvSource({"dispute_warning", "dispute_warning_needs_response", "dispute_warning_under_review"})
    void onlyWarnsTheAdminsOfAWarning(String warning) {
        confirm();
        tell("dispute.created", warning);
        assertThat(order().status()).isEqualTo(OrderStatus.IN_PROGRESS);
        assertThat(TOWN.told(TOWN.admin())).contains("A dispute is threatening");
        assertThat(TOWN.told(seller)).doesNotContain("Payment disputed");
    }

    @Test
    void onlyTellsTheAdminsOfAnAlert() {
        confirm();
        payments.events().handle(Events.about("dispute_alert.created", payment));
        assertThat(order().status()).isEqualTo(OrderStatus.IN_PROGRESS);
        assertThat(TOWN.told(TOWN.admin())).contains("A bank warned of a dispute");
    }

    @ParameterizedTest
    @CsvSource({"dispute_closed", "unresolved", "a_word_of_tomorrow"})
    void leavesTheOrderAloneWhenWhopIsUnclear(String unclear) {
        confirm();
        tell("dispute.created", "dispute_under_review");
        tell("dispute.updated", unclear);
        assertThat(order().status()).isEqualTo(OrderStatus.DISPUTED);
        assertThat(TOWN.told(TOWN.admin())).contains("A payment is unclear");
    }

    @Test
    void makesTheOrderFirstWhenTheDisputeIsHeardOfFirst() {
        tell("dispute.created", "dispute_needs_response");
        assertThat(order().status()).isEqualTo(OrderStatus.DISPUTED);
        assertThat(TOWN.told(buyer)).contains("Order confirmed");
    }

    @Test
    void makesNoOrderOfMoneyThatIsGone() {
        whop.say(payment, "dispute_lost");
        assertThat(payments.confirm(buyer, Town.session(checkout), payment)).isInstanceOf(Confirmation.Unpaid.class);
        assertThat(TOWN.count("orders where checkout_id = ?", checkout.id())).isZero();
    }

    @Test
    void holdsARefundBackUntilTheBankHasDecided() {
        confirm();
        TOWN.execute("""
                insert into refunds (id, order_id, amount_minor, currency, idempotency_key, created_at, updated_at)
                values (gen_random_uuid(), ?, 10000, 'USD', ?, now(), now())""", order().id(), "refund-" + order().id());
        whop.say(payment, "dispute_under_review");
        sendRefunds();
        assertThat(TOWN.text("state || ' ' || last_error from refunds where order_id = ?", order().id()))
                .isEqualTo("queued payment_disputed");

        whop.say(payment, "dispute_lost");
        TOWN.sandbox().advance(Duration.ofHours(1));
        sendRefunds();
        assertThat(TOWN.text("state || ' ' || last_error from refunds where order_id = ?", order().id()))
                .isEqualTo("failed charged_back");
        assertThat(TOWN.whop().payments().retrieve(payment).refundedAmount()).isEqualByComparingTo("0");
    }

    private void sendRefunds() {
        assertThat(payments.jobs().stream()
                        .filter(job -> job.name().equals("refunds"))
                        .mapToInt(job -> job.batch().getAsInt())
                        .sum())
                .isOne();
    }

    private void confirm() {
        assertThat(payments.confirm(buyer, Town.session(checkout), payment)).isInstanceOf(Confirmation.Ordered.class);
    }

    private void tell(String event, String substatus) {
        whop.say(payment, substatus);
        assertThat(payments.events().handle(Events.about(event, payment))).isEqualTo(Handled.DONE);
    }

    private Order order() {
        UUID id = UUID.fromString(TOWN.text("id from orders where checkout_id = ?", checkout.id()));
        return marketplace.orders().view(buyer, id).order();
    }

    private Payments payments() {
        Database database = marketplace.database();
        Clock clock = TOWN.sandbox().clock();
        Notifier notifier = new Notifier(database, database.notifications(), Ids.random(), clock);
        return new Payments(
                new Payments.Stores(
                        database,
                        database.checkouts(),
                        database.payments(),
                        database.refunds(),
                        database.sellers(),
                        database.profiles()),
                marketplace.checkouts(),
                new OrderLifecycle(database, database.orders(), database.profiles(), notifier, Ids.random(), clock),
                notifier,
                whop,
                new CheckoutPolicy(null, Duration.ofSeconds(30), Duration.ofDays(1)),
                clock);
    }
}
