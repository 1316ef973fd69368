package io.github.whop4j.marketplace.payment;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.ProfileStore;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.checkout.CheckoutPolicy;
import io.github.whop4j.marketplace.checkout.CheckoutStatus;
import io.github.whop4j.marketplace.checkout.CheckoutStore;
import io.github.whop4j.marketplace.checkout.Checkouts;
import io.github.whop4j.marketplace.job.Job;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.order.OrderLifecycle;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.seller.SellerStore;
import io.github.whop4j.marketplace.webhook.EventHandler;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes what Whop knows about a payment true here. The browser's return, the webhook and the poller all end in the same
 * convergence, which re-reads the payment from Whop and believes nothing else. Thread-safe.
 */
public final class Payments {
    private final Transactions transactions;
    private final Checkouts checkouts;
    private final CheckoutStore store;
    private final Convergence convergence;
    private final PaymentEvents events;
    private final CheckoutPoller poller;
    private final RefundSender refunds;
    private final PaymentSweep sweep;

    /**
     * Wires the service.
     *
     * @param stores where things are kept
     * @param checkouts what buyers may see of their checkouts
     * @param orders what payments do to orders
     * @param notifier tells people
     * @param whop payments
     * @param policy polling and expiry
     * @param clock the time
     */
    public Payments(
            Stores stores,
            Checkouts checkouts,
            OrderLifecycle orders,
            Notifier notifier,
            PaymentGateway whop,
            CheckoutPolicy policy,
            Clock clock) {
        this.transactions = stores.transactions();
        this.checkouts = checkouts;
        this.store = stores.checkouts();
        PaymentNotices notices = new PaymentNotices(notifier, stores.profiles());
        OrderFacts orderFacts = new OrderFacts(orders, stores.refunds(), notices, clock);
        PaymentEffects effects =
                new PaymentEffects(stores.checkouts(), stores.payments(), orders, orderFacts, notices, policy, clock);
        this.convergence = new Convergence(transactions, stores.checkouts(), stores.payments(), effects, whop, clock);
        this.events = new PaymentEvents(transactions, convergence, notices);
        this.poller = new CheckoutPoller(transactions, stores.checkouts(), convergence, whop, policy, clock);
        this.refunds =
                new RefundSender(transactions, stores.refunds(), stores.payments(), convergence, notices, whop, clock);
        this.sweep = new PaymentSweep(transactions, stores.sellers(), convergence, whop, clock);
    }

    /**
     * Where payments and what they touch are kept.
     *
     * @param transactions the database
     * @param checkouts what is paid
     * @param payments what paid it
     * @param refunds what goes back
     * @param sellers whose companies are swept
     * @param profiles who the admins are
     */
    public record Stores(
            Transactions transactions,
            CheckoutStore checkouts,
            PaymentStore payments,
            RefundStore refunds,
            SellerStore sellers,
            ProfileStore profiles) {}

    /**
     * The buyer is back from paying.
     *
     * @param actor the checkout's buyer
     * @param sessionId Whop's checkout configuration {@code ch_…}
     * @param receiptId the payment the browser was told of; null to ask Whop for the session's payments
     * @return what Whop says
     * @throws ConflictException {@code payment_not_for_this_checkout} if the receipt is of something else
     */
    public Confirmation confirm(Actor actor, String sessionId, @Nullable String receiptId) {
        Checkout checkout = checkouts.findBySession(actor, sessionId);
        if (checkout.status() != CheckoutStatus.PAID && !receiptTells(checkout, receiptId)) {
            poller.look(checkout);
        }
        return transactions.as(Convergence.SELF, () -> answer(checkout));
    }

    /**
     * What to do with Whop's events about payments, refunds and disputes.
     *
     * @return a handler for the inbox
     */
    public EventHandler events() {
        return events;
    }

    /**
     * What finds payments nobody told of, and sends refunds.
     *
     * @return jobs for the host's scheduler
     */
    public List<Job> jobs() {
        return List.of(poller.job(), refunds.job(), sweep.job());
    }

    /** False if Whop knows no such payment: then the session's own payments tell. */
    private boolean receiptTells(Checkout checkout, @Nullable String receiptId) {
        if (receiptId == null || receiptId.isBlank()) {
            return false;
        }
        Convergence.Outcome outcome = convergence.converge(receiptId);
        if (outcome.result() == Convergence.Result.UNKNOWN) {
            return false;
        }
        if (outcome.checkoutId().filter(checkout.id()::equals).isEmpty()) {
            throw new ConflictException(
                    "payment_not_for_this_checkout",
                    "This receipt belongs to something else. Confirm without it to have your own payment looked for.");
        }
        return true;
    }

    private Confirmation answer(Checkout checkout) {
        Checkout now = store.find(checkout.id()).orElseThrow();
        if (now.orderId() != null) {
            return new Confirmation.Ordered(now.orderId());
        }
        if (now.status() == CheckoutStatus.NEEDS_REVIEW) {
            return new Confirmation.NeedsReview(store.reviewReason(now.id()).orElse("unclear"));
        }
        return new Confirmation.Unpaid(now.status());
    }
}
