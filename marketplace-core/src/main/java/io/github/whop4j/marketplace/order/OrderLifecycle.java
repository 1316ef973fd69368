package io.github.whop4j.marketplace.order;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.order.OrderMachine.Mover;
import io.github.whop4j.marketplace.person.ProfileStore;
import io.github.whop4j.marketplace.problem.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What verified payments, refunds and disputes do to orders. For the marketplace's own parts, which call it inside the
 * transaction in which they store the fact: believe nothing here that was not read from Whop.
 *
 * <p>Facts never fail because of an order's state, and the same one told twice changes nothing. The order's row is locked
 * first, so a fact does not lose a race either: a buyer or seller who acts at the same moment gets the conflict.
 */
public final class OrderLifecycle {
    private static final String NAME = "payments";
    private static final Actor SELF = Actor.system(NAME);
    private static final OrderWriter.Who WHO = new OrderWriter.Who(NAME, null);

    private final Transactions transactions;
    private final OrderStore orders;
    private final OrderWriter writer;
    private final ProfileStore profiles;
    private final Notifier notifier;
    private final Ids ids;

    /**
     * Wires it.
     *
     * @param transactions joins the caller's
     * @param orders where orders are kept
     * @param profiles to find the admins who watch disputes
     * @param notifier tells both sides
     * @param ids for new orders
     * @param clock for their times
     */
    public OrderLifecycle(
            Transactions transactions,
            OrderStore orders,
            ProfileStore profiles,
            Notifier notifier,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.orders = orders;
        this.writer = new OrderWriter(orders, clock);
        this.profiles = profiles;
        this.notifier = notifier;
        this.ids = ids;
    }

    /** Makes the order of a checkout whose payment was verified; the same order however often and however parallel. */
    public Order createFromPaidCheckout(Checkout paid) {
        return transactions.as(SELF, () -> {
            Order order = begin(paid);
            if (!orders.insert(order)) {
                // The caller that was first has committed by now, and has told both sides.
                return orders.findByCheckout(paid.id()).orElseThrow();
            }
            orders.append(
                    order.id(),
                    new OrderEvent(OrderCommand.CREATE, null, order.status(), NAME, null, order.createdAt()),
                    null);
            notifier.tell(List.of(order.sellerId()), OrderNotices.about(order, NoticeKind.ORDER_RECEIVED));
            notifier.tell(List.of(order.buyerId()), OrderNotices.about(order, NoticeKind.ORDER_CONFIRMED));
            return order;
        });
    }

    /**
     * The order of a checkout.
     *
     * @param checkoutId ours
     * @return empty before it was paid
     */
    public Optional<Order> ofCheckout(UUID checkoutId) {
        return transactions.as(SELF, () -> orders.findByCheckout(checkoutId));
    }

    /**
     * The payment is disputed. Stops the order where it is; an order that was cancelled or refunded stays so.
     *
     * @return the order as it is now
     */
    public Order paymentDisputed(UUID orderId) {
        return fact(orderId, order -> {
            if (order.status() == OrderStatus.DISPUTED) {
                return order;
            }
            return move(order, OrderCommand.OPEN_PAYMENT_DISPUTE, change -> {}, after -> {
                List<UUID> people = new ArrayList<>(profiles.withRole(Role.ADMIN));
                people.add(after.sellerId());
                notifier.tell(people, OrderNotices.about(after, NoticeKind.ORDER_DISPUTED));
            });
        });
    }

    /**
     * The dispute was decided for the seller: the order goes on where it was.
     *
     * @param orderId whose payment
     * @return the order as it is now
     */
    public Order disputeWon(UUID orderId) {
        return fact(
                orderId,
                order -> move(
                        order,
                        OrderCommand.WIN_DISPUTE,
                        change -> {},
                        after -> tellBoth(after, NoticeKind.ORDER_DISPUTE_WON)));
    }

    /**
     * The dispute was decided for the buyer. The chargeback has moved the money: nothing is refunded again.
     *
     * @param orderId whose payment
     * @return the order as it is now
     */
    public Order disputeLost(UUID orderId) {
        return fact(
                orderId,
                order -> move(
                        order,
                        OrderCommand.LOSE_DISPUTE,
                        change -> change.refund(order.terms().total()),
                        after -> tellBoth(after, NoticeKind.ORDER_DISPUTE_LOST)));
    }

    /**
     * Money went back to the buyer. All of it ends the order (a cancelled one stays cancelled); a part only counts.
     *
     * @param orderId whose payment
     * @param inTotal the sum of all refunds that have succeeded so far, not just the latest
     * @return the order as it is now
     */
    public Order refunded(UUID orderId, Money inTotal) {
        return fact(orderId, order -> {
            Money total = order.terms().total();
            Money refunded = inTotal.compareTo(total) > 0 ? total : inTotal;
            if (refunded.compareTo(order.refunded()) <= 0) {
                return order;
            }
            boolean all = refunded.equals(total);
            return move(
                    order,
                    all ? OrderCommand.COMPLETE_REFUND : OrderCommand.RECORD_PARTIAL_REFUND,
                    change -> change.refund(refunded),
                    after -> tellBoth(after, all ? NoticeKind.ORDER_REFUNDED : NoticeKind.ORDER_PARTLY_REFUNDED));
        });
    }

    private Order begin(Checkout paid) {
        Instant now = writer.now();
        boolean nothingToAnswer = paid.terms().requirements().isEmpty();
        return new Order(
                ids.next(),
                paid.id(),
                paid.buyerId(),
                paid.sellerId(),
                paid.terms(),
                nothingToAnswer ? OrderStatus.IN_PROGRESS : OrderStatus.AWAITING_REQUIREMENTS,
                0,
                new Money(paid.terms().total().currency(), 0),
                now,
                nothingToAnswer ? now : null,
                nothingToAnswer ? OrderUpdate.dueAfter(now, paid.terms().deliveryDays()) : null,
                null,
                0);
    }

    private Order fact(UUID orderId, Function<Order, Order> told) {
        return transactions.as(
                SELF,
                () -> told.apply(orders.lock(orderId)
                        .orElseThrow(
                                () -> new NotFoundException("order_not_found", "There is no order " + orderId + "."))));
    }

    private Order move(Order order, OrderCommand command, Consumer<OrderUpdate> effects, Consumer<Order> announce) {
        Set<OrderStatus> targets = OrderMachine.targets(command, order.status(), Mover.SYSTEM);
        if (targets.isEmpty()) {
            return order;
        }
        OrderStatus to = command == OrderCommand.WIN_DISPUTE
                ? orders.statusBeforeDispute(order.id()).orElseThrow()
                : targets.iterator().next();
        Order after = writer.write(order, command, to, WHO, null, effects)
                .orElseThrow(() -> new IllegalStateException("Order " + order.id() + " changed while it was locked."));
        announce.accept(after);
        return after;
    }

    private void tellBoth(Order order, NoticeKind kind) {
        notifier.tell(List.of(order.buyerId(), order.sellerId()), OrderNotices.about(order, kind));
    }
}
