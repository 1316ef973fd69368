package io.github.whop4j.sandbox.membership;

import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Membership;
import io.github.whop4j.sandbox.state.Membership.Standing;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.Product;
import io.github.whop4j.sandbox.state.PromoCode;
import io.github.whop4j.sandbox.state.Sale;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.view.CheckoutView;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A membership, as {@code Membership} and {@code MembershipListResponse} of the contract. */
public final class MembershipView {
    private MembershipView() {}

    /**
     * The whole membership.
     *
     * @param state where its company, product and user are
     * @return every key of {@code Membership}
     */
    public static JsonObject of(State state, Membership membership) {
        return item(state, membership).put("custom_field_responses", List.of());
    }

    /**
     * The membership as an element of a list.
     *
     * @param state where its company, product and user are
     * @return every key of {@code MembershipListResponse}
     */
    public static JsonObject item(State state, Membership membership) {
        Company company = state.companies().get(membership.companyId());
        Standing standing = membership.standing();
        Plan plan = state.plans().get(membership.planId());
        // One that is paid once and expires has an end, but no period that is renewed.
        boolean renews = plan.renews();
        return new JsonObject()
                .put("id", membership.id())
                .put("status", standing.status())
                .put("cancel_at_period_end", standing.cancelAtPeriodEnd())
                .put("cancel_option", null)
                .put("canceled_at", standing.canceledAt())
                .put("cancellation_reason", null)
                .put("checkout_configuration_id", CheckoutView.shownId(state, membership.checkoutConfigurationId()))
                .put("company", new JsonObject().put("id", company.id()).put("title", company.title()))
                .put("currency", membership.currency())
                .put("license_key", membership.licenseKey())
                .put("manage_url", null)
                .put("member", new JsonObject().put("id", membership.memberId()))
                .put("metadata", membership.metadata())
                .put("payment_collection_paused", standing.paymentCollectionPaused())
                .put(
                        "plan",
                        new JsonObject()
                                .put("id", membership.planId())
                                .put("metadata", plan.settings().get("metadata")))
                .put("product", product(state, membership, company))
                .put("promo_code", promoCode(state, membership))
                .put("renewal_period_start", renews ? standing.periodStart() : null)
                .put("renewal_period_end", renews ? standing.periodEnd() : null)
                .put("user", user(state.people().get(membership.userId())))
                .put("joined_at", joinedAt(state, membership))
                .put("created_at", membership.createdAt())
                .put("updated_at", membership.updatedAt());
    }

    /**
     * When a user joined the company of a membership, be it with an earlier one.
     *
     * @param state where the members are
     * @return the time
     */
    public static Instant joinedAt(State state, Membership membership) {
        return state.members().get(membership.memberId()).createdAt();
    }

    /**
     * The promo code a membership was bought with, whether it still makes anything cheaper or not.
     *
     * @param state where the sales are
     * @return {@code promo_…}, or null
     */
    public static @Nullable String promoCodeId(State state, Membership membership) {
        return state.salesByMembership().of(membership.id()).stream()
                .map(Sale::promoCodeId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The promo code that makes the billing cycle under way cheaper. */
    private static @Nullable JsonObject promoCode(State state, Membership membership) {
        return state.salesByMembership().of(membership.id()).stream()
                .filter(sale -> sale.promoCodeId() != null && holds(state, sale))
                .findFirst()
                .map(sale -> new JsonObject().put("id", sale.promoCodeId()))
                .orElse(null);
    }

    /** A trial is no billing cycle. */
    private static boolean holds(State state, Sale sale) {
        PromoCode code = state.promoCodes().get(String.valueOf(sale.promoCodeId()));
        if (code.months().signum() == 0) {
            return true;
        }
        long paid = state.payments().stream()
                .filter(payment -> payment.membershipId().equals(sale.membershipId()) && payment.paidAt() != null)
                .count();
        return code.holdsFor(Math.toIntExact(paid) - (sale.trialDays() == null ? 0 : 1));
    }

    /** The contract always has a product. A plan sold here without one is shown as the company's own. */
    private static JsonObject product(State state, Membership membership, Company company) {
        Product product =
                membership.productId() == null ? null : state.products().get(membership.productId());
        return new JsonObject()
                .put("id", product == null ? "prod_of_" + company.id() : product.id())
                .put("metadata", product == null ? null : product.settings().get("metadata"))
                .put("title", product == null ? company.title() : product.title());
    }

    static JsonObject user(Person person) {
        return new JsonObject()
                .put("id", person.id())
                .put("email", person.email())
                .put("name", person.name())
                .put("username", person.username());
    }
}
