package io.github.whop4j.sandbox.view;

import io.github.whop4j.sandbox.state.Membership;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.Product;
import io.github.whop4j.sandbox.state.State;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Predicate;

/** How well products and plans sell, and the orders of lists by that. */
public final class Popularity {
    private static final Duration MONTH = Duration.ofDays(30);

    private Popularity() {}

    /**
     * Sorts products.
     *
     * @param state where memberships and payments are
     * @param order the contract's name of the order
     * @return lowest first; products that are equal stay as they were
     */
    public static Comparator<Product> products(State state, String order) {
        Instant monthAgo = state.clock().instant().minus(MONTH);
        return switch (order) {
            case "active_memberships_count" ->
                Comparator.comparing(
                        product -> live(state, membership -> product.id().equals(membership.productId())));
            case "usd_gmv" -> Comparator.comparing(product -> earned(state, product, Instant.MIN));
            case "usd_gmv_30_days" -> Comparator.comparing(product -> earned(state, product, monthAgo));
            default -> Comparator.comparing(Product::createdAt);
        };
    }

    /**
     * Sorts plans; none of them expires, so by {@code expires_at} they stay as they were.
     *
     * @param state where memberships are
     * @param order the contract's name of the order
     * @return lowest first; plans that are equal stay as they were
     */
    public static Comparator<Plan> plans(State state, String order) {
        return switch (order) {
            case "active_members_count" -> Comparator.comparing(plan -> members(state, plan));
            case "id" -> Comparator.comparing(Plan::id);
            case "internal_notes" ->
                Comparator.comparing(
                        plan -> Objects.requireNonNullElse(plan.settings().string("internal_notes"), ""));
            default -> Comparator.comparing(Plan::createdAt);
        };
    }

    /**
     * How many people have a product.
     *
     * @param state where memberships are
     * @param product any
     * @return distinct members with a live membership
     */
    public static long members(State state, Product product) {
        return people(state, membership -> product.id().equals(membership.productId()));
    }

    static long members(State state, Plan plan) {
        return people(state, membership -> plan.id().equals(membership.planId()));
    }

    private static long people(State state, Predicate<Membership> which) {
        return state.memberships().stream()
                .filter(membership ->
                        which.test(membership) && membership.standing().live())
                .map(Membership::userId)
                .distinct()
                .count();
    }

    private static long live(State state, Predicate<Membership> which) {
        return state.memberships().stream()
                .filter(membership ->
                        which.test(membership) && membership.standing().live())
                .count();
    }

    private static BigDecimal earned(State state, Product product, Instant since) {
        return state.payments().stream()
                .filter(payment -> product.id().equals(payment.productId())
                        && payment.currency().equals("usd")
                        && paidSince(payment, since))
                .map(payment -> payment.split().total())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean paidSince(Payment payment, Instant since) {
        Instant paidAt = payment.paidAt();
        return paidAt != null && !paidAt.isBefore(since);
    }
}
