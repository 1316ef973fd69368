package io.github.whop4j.sandbox.transfer;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.ledger.Currencies;
import io.github.whop4j.sandbox.ledger.Ledger;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Table;
import java.math.BigDecimal;

/**
 * Companies putting money in, by card. It comes from the same world outside as what buyers pay, and is available at once.
 * Payment methods are not modelled: every id of their form is one that works.
 */
public final class Topups {
    private static final String PAYMENT_METHOD = "payt_";

    private final State state;
    private final Ledger ledger;
    private final Table<Topup> topups;

    /**
     * Opens the counter.
     *
     * @param state where the topups are kept
     * @param ledger where the money is
     */
    public Topups(State state, Ledger ledger) {
        this.state = state;
        this.ledger = ledger;
        this.topups = state.store().table("topups", Topup.class, Topup::id);
    }

    /**
     * Puts money in.
     *
     * @param companyId {@code biz_…}, existing
     * @param amount major units
     * @param currency lower case
     * @param paymentMethodId {@code payt_…}
     * @return every key of {@code TopupCreateResponse}
     * @throws WhopError 400 for an impossible amount, 404 for what is no payment method
     */
    public JsonObject create(String companyId, BigDecimal amount, String currency, String paymentMethodId) {
        BigDecimal exact = Currencies.amount("amount", amount, currency);
        if (exact.signum() == 0) {
            throw WhopError.invalid("amount must be more than zero.");
        }
        if (!paymentMethodId.startsWith(PAYMENT_METHOD) || paymentMethodId.equals(PAYMENT_METHOD)) {
            throw WhopError.notFound("payment method", paymentMethodId);
        }
        return state.store().change(() -> {
            Topup topup = topups.put(new Topup(
                    state.ids().next("pay"),
                    companyId,
                    paymentMethodId,
                    exact,
                    currency,
                    state.clock().instant()));
            ledger.move("topup", topup.id(), currency, exact, Ledger.BUYERS, Ledger.available(companyId));
            return new JsonObject()
                    .put("id", topup.id())
                    .put("total", topup.amount())
                    .put("currency", topup.currency())
                    .put("status", "paid")
                    .put("failure_message", null)
                    .put("paid_at", topup.createdAt())
                    .put("created_at", topup.createdAt());
        });
    }
}
