package io.github.whop4j.sandbox.payout;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.ledger.Currencies;
import io.github.whop4j.sandbox.ledger.Ledger;
import io.github.whop4j.sandbox.state.PayoutMethod;
import io.github.whop4j.sandbox.state.Posting;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Withdrawal;
import io.github.whop4j.sandbox.view.PayoutView;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Companies taking their money out. It leaves the available balance at once; by hand it is put in transit (which may be
 * left out), completed, which sends it to the bank, or failed, which gives it back. Whop's fee is nothing; the platform's
 * markup, see {@link FeeMarkups}, is a part of the amount and becomes the platform's when the withdrawal is completed.
 */
public final class Withdrawals {
    private static final String REQUESTED = "requested";
    private static final String IN_TRANSIT = "in_transit";

    private final State state;
    private final Ledger ledger;
    private final Verifications verifications;
    private final PayoutMethods methods;
    private final FeeMarkups markups;
    private final Webhooks webhooks;

    /**
     * Opens the counter.
     *
     * @param state where the withdrawals are kept
     * @param ledger where the money is
     * @param verifications who may withdraw
     * @param markups what it costs
     * @param webhooks who is told
     */
    public Withdrawals(
            State state,
            Ledger ledger,
            Verifications verifications,
            PayoutMethods methods,
            FeeMarkups markups,
            Webhooks webhooks) {
        this.state = state;
        this.ledger = ledger;
        this.verifications = verifications;
        this.methods = methods;
        this.markups = markups;
        this.webhooks = webhooks;
    }

    /**
     * Takes money out. Sends {@code withdrawal.created}.
     *
     * @param companyId {@code biz_…}, existing
     * @param amount major units
     * @param currency lower case
     * @param payoutMethodId one of the company's own, or null for its default
     * @param platformCoversFees whether the platform asks for no markup this time
     * @return the withdrawal, requested
     * @throws WhopError 400 for an impossible amount, 404 for a method that is not the company's, 422 when the company is not
     *     verified, has no method or has removed it, or too little available in that currency
     */
    public Withdrawal create(
            String companyId,
            BigDecimal amount,
            String currency,
            @Nullable String payoutMethodId,
            boolean platformCoversFees) {
        BigDecimal exact = Currencies.amount("amount", amount, currency);
        if (exact.signum() == 0) {
            throw WhopError.invalid("amount must be more than zero.");
        }
        return state.store().change(() -> {
            if (!verifications.accountStatus(companyId).equals("connected")) {
                throw WhopError.unprocessable(
                        "verification_required", companyId + " must pass its identity check before it can withdraw.");
            }
            PayoutMethod method = method(companyId, payoutMethodId);
            if (!method.currency().equals(currency)) {
                throw WhopError.unprocessable(
                        "currency_mismatch",
                        "The payout method " + method.id() + " pays out " + method.currency() + ", not " + currency
                                + ".");
            }
            BigDecimal available = ledger.balance(Ledger.available(companyId), currency);
            if (available.compareTo(exact) < 0) {
                throw WhopError.unprocessable(
                        "insufficient_balance",
                        "The available balance is " + available + " " + currency + ", less than " + exact + ".");
            }
            BigDecimal markup = platformCoversFees
                    ? Currencies.zero(currency)
                    : markups.of(state.companies().get(companyId), method, exact, currency);
            Withdrawal withdrawal = state.withdrawals()
                    .put(new Withdrawal(
                            state.ids().next("wdrl"),
                            companyId,
                            method.id(),
                            currency,
                            exact,
                            REQUESTED,
                            null,
                            null,
                            state.clock().instant(),
                            state.clock().instant(),
                            markup));
            ledger.move(
                    "withdrawal",
                    withdrawal.id(),
                    currency,
                    exact,
                    Ledger.available(companyId),
                    Ledger.inTransit(companyId));
            tell("withdrawal.created", withdrawal);
            return withdrawal;
        });
    }

    /**
     * The money is on its way to the bank. Sends {@code withdrawal.updated}.
     *
     * @param id {@code wdrl_…}
     * @return the withdrawal, in transit
     * @throws WhopError 404 when there is none, 409 when it is in transit or over already
     */
    public Withdrawal transit(String id) {
        return state.store().change(() -> {
            Withdrawal before = unfinished(id);
            if (before.status().equals(IN_TRANSIT)) {
                throw WhopError.conflict("withdrawal_in_transit", id + " is in transit already.");
            }
            return step(before, IN_TRANSIT, null, null);
        });
    }

    /**
     * The bank has the money, and the platform its markup. Sends {@code withdrawal.updated}.
     *
     * @param id {@code wdrl_…}
     * @return the withdrawal, completed
     * @throws WhopError 404 when there is none, 409 when it is over already
     */
    public Withdrawal complete(String id) {
        return state.store().change(() -> {
            Withdrawal before = unfinished(id);
            String companyId = before.companyId();
            String parentId =
                    Objects.requireNonNullElse(state.companies().get(companyId).parentCompanyId(), companyId);
            ledger.post(
                    "withdrawal_completed",
                    id,
                    before.currency(),
                    new Posting.Line(
                            Ledger.inTransit(companyId), before.amount().negate()),
                    new Posting.Line(Ledger.BANKS, before.net()),
                    new Posting.Line(Ledger.available(parentId), before.amount().subtract(before.net())));
            return step(before, "completed", null, null);
        });
    }

    /**
     * The bank refused because the account is closed; the money is available again. Sends {@code withdrawal.updated}.
     *
     * @param id {@code wdrl_…}
     * @return the withdrawal, failed
     * @throws WhopError 404 when there is none, 409 when it is over already
     */
    public Withdrawal fail(String id) {
        return fail(id, PayoutError.USUAL);
    }

    /**
     * The bank refused; the money is available again. Sends {@code withdrawal.updated}.
     *
     * @param id {@code wdrl_…}
     * @param errorCode why, one of the contract's codes
     * @return the withdrawal, failed
     * @throws WhopError 400 for an unknown code, 404 when there is no such withdrawal, 409 when it is over already
     */
    public Withdrawal fail(String id, String errorCode) {
        return giveBack(id, "failed", errorCode, PayoutError.message(errorCode));
    }

    /**
     * It was called off before it arrived; the money is available again. Sends {@code withdrawal.updated}.
     *
     * @param id {@code wdrl_…}
     * @return the withdrawal, canceled
     * @throws WhopError 404 when there is none, 409 when it is over already
     */
    public Withdrawal cancel(String id) {
        return giveBack(id, "canceled", null, null);
    }

    /**
     * Whop did not let it out; the money is available again. Sends {@code withdrawal.updated}.
     *
     * @param id {@code wdrl_…}
     * @return the withdrawal, denied
     * @throws WhopError 404 when there is none, 409 when it is over already
     */
    public Withdrawal deny(String id) {
        return giveBack(id, "denied", null, null);
    }

    private Withdrawal giveBack(String id, String status, @Nullable String errorCode, @Nullable String errorMessage) {
        return state.store().change(() -> {
            Withdrawal before = unfinished(id);
            String companyId = before.companyId();
            ledger.move(
                    "withdrawal_" + status,
                    id,
                    before.currency(),
                    before.amount(),
                    Ledger.inTransit(companyId),
                    Ledger.available(companyId));
            return step(before, status, errorCode, errorMessage);
        });
    }

    private Withdrawal unfinished(String id) {
        Withdrawal withdrawal = state.withdrawals().find(id);
        if (withdrawal == null) {
            throw WhopError.notFound("withdrawal", id);
        }
        if (!withdrawal.status().equals(REQUESTED) && !withdrawal.status().equals(IN_TRANSIT)) {
            throw WhopError.conflict("withdrawal_over", id + " is " + withdrawal.status() + " already.");
        }
        return withdrawal;
    }

    private Withdrawal step(
            Withdrawal before, String status, @Nullable String errorCode, @Nullable String errorMessage) {
        Withdrawal after = state.withdrawals()
                .put(before.next(status, errorCode, errorMessage, state.clock().instant()));
        tell("withdrawal.updated", after);
        return after;
    }

    private PayoutMethod method(String companyId, @Nullable String id) {
        PayoutMethod method = id == null
                ? methods.preferred(companyId)
                : state.payoutMethods().find(id);
        if (method == null && id == null) {
            throw WhopError.unprocessable("payout_method_required", companyId + " has no payout method yet.");
        }
        if (method == null || !method.companyId().equals(companyId)) {
            throw WhopError.notFound("payout method", String.valueOf(id));
        }
        if (!method.isActive()) {
            throw WhopError.unprocessable(
                    "payout_method_removed", id + " was removed; choose another of GET /payout_methods.");
        }
        return method;
    }

    private void tell(String type, Withdrawal withdrawal) {
        webhooks.emit(type, withdrawal.companyId(), PayoutView.withdrawal(state, withdrawal));
    }
}
