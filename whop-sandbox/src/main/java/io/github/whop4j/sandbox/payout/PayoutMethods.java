package io.github.whop4j.sandbox.payout;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.state.PayoutMethod;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.view.PayoutView;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where companies have their withdrawals sent. */
public final class PayoutMethods {
    /** Where money can be sent: each has a markup of its own. */
    public static final List<String> CATEGORIES =
            List.of("crypto", "rtp", "next_day_bank", "bank_wire", "digital_wallet");

    private final State state;
    private final Webhooks webhooks;

    /**
     * Opens the office.
     *
     * @param state where the methods are kept
     * @param webhooks who is told
     */
    public PayoutMethods(State state, Webhooks webhooks) {
        this.state = state;
        this.webhooks = webhooks;
    }

    /**
     * Adds a bank account that does not exist.
     *
     * @param companyId {@code biz_…}
     * @param currency lower case
     * @return the method
     * @throws WhopError 404 for an unknown company
     */
    public PayoutMethod add(String companyId, String currency) {
        return add(companyId, currency, PayoutMethod.BANK);
    }

    /**
     * Adds a destination that does not exist; a company's first one becomes its default. Sends
     * {@code payout_method.created}.
     *
     * @param companyId {@code biz_…}
     * @param currency lower case
     * @param category one of {@link #CATEGORIES}
     * @throws WhopError 404 for an unknown company, 400 for an unknown category
     */
    public PayoutMethod add(String companyId, String currency, String category) {
        if (!CATEGORIES.contains(category)) {
            throw WhopError.invalid("category must be one of " + CATEGORIES + ", not " + category + ".");
        }
        return state.store().change(() -> {
            if (state.companies().find(companyId) == null) {
                throw WhopError.notFound("company", companyId);
            }
            PayoutMethod method = state.payoutMethods()
                    .put(new PayoutMethod(
                            state.ids().next("potk"),
                            companyId,
                            currency,
                            category.equals("crypto") || category.equals("digital_wallet")
                                    ? "Sandbox wallet"
                                    : "Sandbox bank account",
                            "••••6789",
                            "Sandbox Bank",
                            of(companyId).isEmpty(),
                            state.clock().instant(),
                            category,
                            null));
            webhooks.emit("payout_method.created", companyId, PayoutView.payoutMethod(method));
            return method;
        });
    }

    /**
     * Gives a method up: it is listed no more and nothing can be sent there. What is on its way arrives. When it was the
     * default, the newest of the others is from now on.
     *
     * @param id {@code potk_…}
     * @return the method as it was left
     * @throws WhopError 404 when there is none, or it was removed before
     */
    public PayoutMethod remove(String id) {
        return state.store().change(() -> {
            PayoutMethod method = state.payoutMethods().find(id);
            if (method == null || !method.isActive()) {
                throw WhopError.notFound("payout method", id);
            }
            PayoutMethod removed =
                    state.payoutMethods().put(method.removed(state.clock().instant()));
            List<PayoutMethod> left = of(method.companyId());
            if (method.isDefault() && !left.isEmpty()) {
                state.payoutMethods().put(left.get(left.size() - 1).byDefault(true));
            }
            return removed;
        });
    }

    /**
     * A company's methods, without those it removed; inside a read or a change.
     *
     * @param companyId {@code biz_…}
     * @return oldest first
     */
    public List<PayoutMethod> of(String companyId) {
        return state.payoutMethods().stream()
                .filter(method -> method.isActive() && method.companyId().equals(companyId))
                .toList();
    }

    /** The one used when a withdrawal names none. */
    @Nullable
    PayoutMethod preferred(String companyId) {
        return of(companyId).stream()
                .filter(PayoutMethod::isDefault)
                .findFirst()
                .orElse(null);
    }
}
