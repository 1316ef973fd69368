package io.github.whop4j.marketplace.payment;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.checkout.CheckoutPolicy;
import io.github.whop4j.marketplace.checkout.CheckoutStatus;
import io.github.whop4j.marketplace.checkout.CheckoutStore;
import io.github.whop4j.marketplace.checkout.Checkouts;
import io.github.whop4j.marketplace.job.Job;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.order.OrderLifecycle;
import io.github.whop4j.marketplace.person.ProfileStore;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.seller.SellerStore;
import io.github.whop4j.marketplace.webhook.EventHandler;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes what Whop knows about a payment true here. The browser's return, the webhook and the poller all end in the same
 * reconciliation, which re-reads the payment from Whop and believes nothing else. Thread-safe.
 */
public final class Payments {
    private final Transactions transactions;
    private final Checkouts checkouts;
    private final CheckoutStore store;
    private final PaymentStore payments;
    private final PaymentReconciler reconciler;
    private final PaymentEvents events;
    private final CheckoutPoller poller;
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
        this.payments = stores.payments();
        PaymentNotices notices = new PaymentNotices(notifier, stores.profiles());
        OrderPaymentSync orderSync = new OrderPaymentSync(orders, stores.refunds(), notices, clock);
        PaymentEffects effects =
                new PaymentEffects(stores.checkouts(), stores.payments(), orders, orderSync, notices, policy, clock);
        this.reconciler =
                new PaymentReconciler(transactions, stores.checkouts(), stores.payments(), effects, whop, clock);
        this.events = new PaymentEvents(transactions, reconciler, notices);
        this.poller = new CheckoutPoller(transactions, stores.checkouts(), reconciler, whop, policy, clock);
        this.sweep = new PaymentSweep(transactions, stores.sellers(), reconciler, whop, clock);
    }

    /**
     * Where payments and what they touch are kept.
     *
     * @param transactions the database
     * @param checkouts what is paid
     * @param payments what paid it
     * @param refunds ends refunds that went through
     * @param sellers whose companies are swept
     * @param profiles who the admins are
     */
    public record Stores(
            Transactions transactions,
            CheckoutStore checkouts,
            PaymentStore payments,
            RefundCompletion refunds,
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
        return transactions.as(PaymentReconciler.SELF, () -> answer(checkout));
    }

    /**
     * Reads an order's payment from Whop and stores what it says.
     *
     * @return the payment as it is stored now; empty if the order has none
     * @throws io.github.whop4j.marketplace.problem.WhopUnavailableException if Whop gave no answer
     */
    public Optional<Payment> refresh(UUID orderId) {
        Optional<Payment> known = transactions.as(PaymentReconciler.SELF, () -> payments.ofOrder(orderId));
        if (known.isEmpty()) {
            return known;
        }
        reconciler.reconcile(known.get().id());
        return transactions.as(PaymentReconciler.SELF, () -> payments.ofOrder(orderId));
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
     * What finds payments of which no webhook told.
     *
     * @return jobs for the host's scheduler
     */
    public List<Job> jobs() {
        return List.of(poller.job(), sweep.job());
    }

    /** False if Whop knows no such payment: then the session's own payments tell. */
    private boolean receiptTells(Checkout checkout, @Nullable String receiptId) {
        if (receiptId == null || receiptId.isBlank()) {
            return false;
        }
        PaymentReconciler.Outcome outcome = reconciler.reconcile(receiptId);
        if (outcome.result() == PaymentReconciler.Result.UNKNOWN) {
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
