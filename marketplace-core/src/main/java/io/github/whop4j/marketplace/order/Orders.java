package io.github.whop4j.marketplace.order;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.notification.Notice;
import io.github.whop4j.marketplace.notification.NoticeField;
import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import io.github.whop4j.marketplace.review.NewReview;
import io.github.whop4j.marketplace.review.ReviewStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What buyers and sellers do with orders. Every change is one conditional write together with its history and
 * notifications; of two callers who race, one wins and the other gets {@code order_state} with the current state and what
 * is allowed. A stranger gets {@code order_not_found}, the wrong side {@code not_your_part}.
 */
public final class Orders {
    private static final Actor SELF = Actor.system("orders");
    private static final Duration REVISION_GRACE = Duration.ofDays(1);

    private final Transactions transactions;
    private final OrderStore orders;
    private final OrderArtifactStore artifacts;
    private final ReviewStore reviews;
    private final RefundQueue refunds;
    private final OrderWriter writer;
    private final OrderCommands commands;
    private final Notifier notifier;
    private final Ids ids;

    /**
     * Wires the service.
     *
     * @param transactions in which it reads and writes
     * @param orders where orders are kept
     * @param artifacts where answers, deliveries and revisions are kept
     * @param reviews where reviews are kept
     * @param refunds where money to be sent back is queued
     * @param notifier tells the other side
     * @param ids for new rows
     * @param clock for times
     */
    public Orders(
            Transactions transactions,
            OrderStore orders,
            OrderArtifactStore artifacts,
            ReviewStore reviews,
            RefundQueue refunds,
            Notifier notifier,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.orders = orders;
        this.artifacts = artifacts;
        this.reviews = reviews;
        this.refunds = refunds;
        this.writer = new OrderWriter(orders, clock);
        this.commands = new OrderCommands(transactions, orders, reviews, writer);
        this.notifier = notifier;
        this.ids = ids;
    }

    /**
     * An order with everything its workspace shows.
     *
     * @param actor buyer, seller or admin
     * @return the order from the actor's side
     */
    public OrderView view(Actor actor, UUID orderId) {
        return transactions.as(actor, () -> {
            Order order = commands.find(orderId);
            Party viewer = commands.side(order, actor);
            // The gig may be off sale by now; its name still belongs to the order.
            OrderStore.Names names = transactions.as(SELF, () -> orders.names(order));
            return new OrderView(
                    order,
                    viewer,
                    names.gigSlug(),
                    names.buyer(),
                    names.seller(),
                    artifacts.answers(orderId),
                    artifacts.deliveries(orderId),
                    artifacts.revisions(orderId),
                    reviews.find(orderId).orElse(null),
                    orders.history(orderId),
                    commands.allowed(order, viewer));
        });
    }

    /**
     * The actor's orders on one side, newest first.
     *
     * @param actor a signed-in person
     * @param side as buyer or as seller; as admin all of them (admins only)
     * @return up to 50
     */
    public List<Order> list(Actor actor, Party side) {
        UUID person = actor.person();
        if (side == Party.ADMIN) {
            requireAdmin(actor);
        }
        return transactions.as(actor, () -> orders.newest(side, person, OrderLimits.LISTED));
    }

    /**
     * Counts the orders the actor has not finished as a seller.
     *
     * @param actor a signed-in person
     * @param within which of them are counted as due soon, from now on
     * @return over all their orders
     */
    public OpenWork openWork(Actor actor, Duration within) {
        UUID seller = actor.person();
        return transactions.as(actor, () -> orders.openWork(seller, writer.now().plus(within)));
    }

    /**
     * Sums all orders of the marketplace.
     *
     * @param actor an admin
     * @return one per currency, by its code; empty without orders
     */
    public List<Revenue> revenue(Actor actor) {
        requireAdmin(actor);
        return transactions.as(actor, orders::revenue);
    }

    /**
     * Answers the seller's questions; work starts.
     *
     * @param actor the buyer
     * @param answers by question id; every required one answered, no unknown ones, up to 5,000 characters each
     * @return the order as it is now
     */
    public Order submitRequirements(Actor actor, UUID orderId, Map<String, String> answers) {
        return commands.act(actor, orderId, OrderCommand.SUBMIT_REQUIREMENTS, context -> {
            List<Answer> fitting = OrderInput.answers(context.order.terms().requirements(), answers);
            Order after = context.move(null, change -> change.start(writer.now()));
            artifacts.addAnswers(orderId, fitting);
            tell(after.sellerId(), OrderNotices.about(after, NoticeKind.ORDER_REQUIREMENTS_SUBMITTED));
            return after;
        });
    }

    /**
     * Hands over work.
     *
     * @param actor the seller
     * @param message up to 5,000 characters; may be empty if there are items
     * @param items http(s) links, up to 20; may be empty if there is a message
     * @return the order as it is now
     */
    public Order deliver(Actor actor, UUID orderId, String message, List<Delivery.Item> items) {
        return commands.act(actor, orderId, OrderCommand.DELIVER, context -> {
            String text = OrderInput.delivery(message, items);
            Order after = context.move(null, change -> {});
            artifacts.addDelivery(orderId, new Delivery(ids.next(), text, List.copyOf(items), writer.now()));
            tell(after.buyerId(), OrderNotices.about(after, NoticeKind.ORDER_DELIVERED));
            return after;
        });
    }

    /**
     * Sends work back.
     *
     * @param actor the buyer
     * @param reason 1 to 2,000 characters
     * @return the order as it is now
     * @throws io.github.whop4j.marketplace.problem.ConflictException {@code revisions_used_up} with the counts
     */
    public Order requestRevision(Actor actor, UUID orderId, String reason) {
        return commands.act(actor, orderId, OrderCommand.REQUEST_REVISION, context -> {
            String text = OrderInput.revisionReason(reason);
            Order after = context.move(text, change -> change.revise(writer.now(), REVISION_GRACE));
            artifacts.addRevision(orderId, ids.next(), new Revision(text, writer.now()));
            tell(after.sellerId(), OrderNotices.about(after, NoticeKind.ORDER_REVISION_REQUESTED, text));
            return after;
        });
    }

    /**
     * Accepts the work.
     *
     * @param actor the buyer
     * @return the order as it is now
     */
    public Order acceptDelivery(Actor actor, UUID orderId) {
        return commands.act(actor, orderId, OrderCommand.ACCEPT_DELIVERY, context -> {
            Order after = context.move(null, change -> change.complete(writer.now()));
            tell(after.sellerId(), OrderNotices.about(after, NoticeKind.ORDER_ACCEPTED));
            return after;
        });
    }

    /**
     * Reviews the work, and accepts it if it was only delivered.
     *
     * @param actor the buyer
     * @param rating 1 to 5
     * @param body up to 2,000 characters
     * @return the order as it is now
     * @throws io.github.whop4j.marketplace.problem.ConflictException {@code already_reviewed}
     */
    public Order leaveReview(Actor actor, UUID orderId, int rating, String body) {
        return commands.act(actor, orderId, OrderCommand.REVIEW, context -> {
            String text = OrderInput.review(rating, body);
            Order after = context.move(null, change -> change.complete(writer.now()));
            reviews.insert(
                    new NewReview(orderId, after.terms().gigId(), after.sellerId(), after.buyerId(), rating, text),
                    writer.now());
            tell(
                    after.sellerId(),
                    OrderNotices.about(after, NoticeKind.ORDER_REVIEWED, text).with(NoticeField.RATING, rating));
            return after;
        });
    }

    /**
     * Ends an order before work starts; the buyer gets everything back.
     *
     * @param actor buyer or seller
     * @param reason up to 2,000 characters, possibly empty
     * @return the order as it is now; the refund follows
     */
    public Order cancel(Actor actor, UUID orderId, String reason) {
        return commands.act(actor, orderId, OrderCommand.CANCEL_BEFORE_START, context -> {
            String text = OrderInput.cancelReason(reason);
            Order after = context.move(text.isEmpty() ? null : text, change -> {});
            // Queued here, sent by a job: a crash after the commit loses no refund, and the key lets it happen once.
            transactions.run(
                    SELF,
                    () -> refunds.queue(
                            ids.next(),
                            after,
                            after.terms().total().minus(after.refunded()),
                            "refund-" + after.id(),
                            writer.now()));
            tell(
                    context.side == Party.BUYER ? after.sellerId() : after.buyerId(),
                    OrderNotices.about(after, NoticeKind.ORDER_CANCELLED, text));
            return after;
        });
    }

    private static void requireAdmin(Actor actor) {
        if (!actor.isAdmin()) {
            throw new NotAllowedException("admins_only", "Only admins see the orders of all people.");
        }
    }

    private void tell(UUID person, Notice notice) {
        notifier.tell(List.of(person), notice);
    }
}
