package io.github.whop4j.sandbox.membership;

import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Product;
import io.github.whop4j.sandbox.state.State;
import org.jspecify.annotations.Nullable;

/** What memberships open: the company, and the product that was bought. Experiences are not kept, so they open for no one. */
public final class Access {
    private final State state;

    /**
     * Works on a state.
     *
     * @param state where the memberships are kept
     */
    public Access(State state) {
        this.state = state;
    }

    /**
     * The company a resource belongs to, inside a read or a change.
     *
     * @param resourceId {@code biz_…} or {@code prod_…}
     * @return the company, or null when there is no such resource
     */
    public @Nullable Company owner(String resourceId) {
        Product product = state.products().find(resourceId);
        return state.companies().find(product == null ? resourceId : product.companyId());
    }

    /**
     * What a person may do with a resource, inside a read or a change. The owner of a company, the {@code owner_user} it
     * shows, is its admin; a person with a live membership is a customer.
     *
     * @param resourceId {@code biz_…} or {@code prod_…}
     * @return {@code AccessLevel} of the contract: admin, customer or no_access
     */
    public String level(String userId, String resourceId) {
        Company owner = owner(resourceId);
        if (owner == null) {
            return "no_access";
        }
        if (userId.equals(owner.ownerUserId())) {
            return "admin";
        }
        boolean customer = state.memberships().stream()
                .anyMatch(membership -> membership.userId().equals(userId)
                        && (resourceId.equals(membership.companyId()) || resourceId.equals(membership.productId()))
                        && membership.standing().live());
        return customer ? "customer" : "no_access";
    }
}
