package io.github.whop4j.sandbox.membership;

import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Member;
import io.github.whop4j.sandbox.state.Membership;
import io.github.whop4j.sandbox.state.Membership.Standing;
import io.github.whop4j.sandbox.state.State;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** A member, as {@code MemberRetrieveResponse} and {@code MemberListResponse} of the contract. */
public final class MemberView {
    private MemberView() {}

    /**
     * The whole member.
     *
     * @param state where its company, user and memberships are
     * @return every key of {@code MemberRetrieveResponse}
     */
    public static JsonObject of(State state, Member member) {
        Company company = state.companies().get(member.companyId());
        return item(state, member)
                .put(
                        "company",
                        new JsonObject()
                                .put("id", company.id())
                                .put("route", company.route())
                                .put("title", company.title()));
    }

    /**
     * The member as an element of a list.
     *
     * @param state where its user and memberships are
     * @return every key of {@code MemberListResponse}
     */
    public static JsonObject item(State state, Member member) {
        List<Membership> all = state.memberships().stream()
                .filter(membership -> membership.memberId().equals(member.id()))
                .toList();
        // What a user still has says more than what ended, even if that was touched later.
        Membership latest = all.stream()
                .max(Comparator.comparing(
                                (Membership membership) -> membership.standing().live())
                        .thenComparing(Membership::updatedAt))
                .orElse(null);
        boolean live = latest != null && latest.standing().live();
        return new JsonObject()
                .put("id", member.id())
                .put("status", live ? "joined" : latest == null ? "drafted" : "left")
                .put("access_level", live ? "customer" : "no_access")
                .put("company_token_balance", 0)
                .put("most_recent_action", latest == null ? null : action(state, latest))
                .put("most_recent_action_at", latest == null ? null : latest.updatedAt())
                .put("phone", null)
                .put("usd_total_spent", spent(state, member))
                .put("user", MembershipView.user(state.people().get(member.userId())))
                .put("joined_at", member.createdAt())
                .put("created_at", member.createdAt())
                .put("updated_at", latest == null ? member.createdAt() : latest.updatedAt());
    }

    private static String action(State state, Membership latest) {
        Standing standing = latest.standing();
        boolean renews = state.plans().get(latest.planId()).renews();
        if (standing.status().equals("canceled") || standing.status().equals("expired")) {
            return "churned";
        }
        if (standing.cancelAtPeriodEnd()) {
            return "canceling";
        }
        if (standing.paymentCollectionPaused()) {
            return "paused";
        }
        return switch (standing.status()) {
            case "completed" -> renews ? "finished_split_pay" : "paid_once";
            case "trialing", "past_due" -> standing.status();
            default -> renews ? "paid_subscriber" : "expiring";
        };
    }

    /** Payments in other currencies are left out: the sandbox has no exchange rates. */
    private static BigDecimal spent(State state, Member member) {
        return state.payments().stream()
                .filter(payment -> payment.memberId().equals(member.id())
                        && payment.paidAt() != null
                        && payment.currency().equals("usd"))
                .map(payment -> payment.split().total().subtract(payment.refunded()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
