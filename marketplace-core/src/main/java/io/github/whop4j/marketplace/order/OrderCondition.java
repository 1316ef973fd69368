package io.github.whop4j.marketplace.order;

import io.github.whop4j.marketplace.problem.ConflictException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What must hold, besides the state, before a command is possible. {@link #ALL} is the only list: what a side may do and why
 * a command is refused both come from it.
 *
 * @param command which command it forbids
 * @param broken whether it forbids the command now
 * @param refusal what the caller is told
 */
record OrderCondition(OrderCommand command, Predicate<Subject> broken, Function<Order, ConflictException> refusal) {
    static final List<OrderCondition> ALL = List.of(
            new OrderCondition(
                    OrderCommand.REQUEST_REVISION,
                    subject -> subject.order.revisionsUsed()
                            >= subject.order.terms().revisionsIncluded(),
                    OrderCondition::revisionsUsedUp),
            new OrderCondition(
                    OrderCommand.REVIEW,
                    subject -> subject.reviewed.getAsBoolean(),
                    order -> new ConflictException(
                            "already_reviewed", "This order has its review; there is one per order.")));

    /**
     * What conditions look at.
     *
     * @param reviewed asked only where a condition needs it
     */
    record Subject(Order order, BooleanSupplier reviewed) {}

    /** Removes the commands that a condition forbids. */
    static void apply(Subject subject, Set<OrderCommand> allowed) {
        for (OrderCondition condition : ALL) {
            if (allowed.contains(condition.command) && condition.broken.test(subject)) {
                allowed.remove(condition.command);
            }
        }
    }

    /** The first condition that forbids the command. */
    static Optional<ConflictException> refusal(OrderCommand command, Subject subject) {
        return ALL.stream()
                .filter(condition -> condition.command == command && condition.broken.test(subject))
                .findFirst()
                .map(condition -> condition.refusal.apply(subject.order));
    }

    private static ConflictException revisionsUsedUp(Order order) {
        int included = order.terms().revisionsIncluded();
        return new ConflictException(
                "revisions_used_up",
                "All " + included + " included revisions are used. Accept the delivery or talk to the seller.",
                Map.of("used", order.revisionsUsed(), "included", included));
    }
}
