package io.github.whop4j.sandbox.transfer;

import io.github.whop4j.sandbox.commerce.Charging;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.ledger.Currencies;
import io.github.whop4j.sandbox.ledger.Ledger;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Table;
import io.github.whop4j.sandbox.wallet.PaymentMethod;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Companies putting money in with a card that was left before. It comes from the same world outside as what buyers pay, and
 * is available at once. Such a payment is no revenue: it is in no list of payments.
 */
public final class Topups {
    private static final String ARRIVE = "topup";
    private static final String PAID = "paid";

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
        state.timers().on(ARRIVE, id -> pay(topups.get(id), state.clock().instant()));
    }

    /**
     * Puts money in, as far as the card's bank agrees.
     *
     * @param companyId {@code biz_…}, existing
     * @param amount major units
     * @param currency lower case
     * @param method what is charged
     * @return every key of {@code TopupCreateResponse}
     * @throws WhopError 400 for an impossible amount
     */
    public JsonObject create(String companyId, BigDecimal amount, String currency, PaymentMethod method) {
        BigDecimal exact = Currencies.amount("amount", amount, currency);
        if (exact.signum() == 0) {
            throw WhopError.invalid("amount must be more than zero.");
        }
        return state.store().change(() -> {
            Topup topup = topups.put(new Topup(
                    state.ids().next("pay"),
                    companyId,
                    method.id(),
                    exact,
                    currency,
                    state.clock().instant(),
                    "pending",
                    null));
            return switch (method.card().offSession()) {
                case DECLINED, DECLINED_LATER -> view(topups.put(topup.next("open", null)), Charging.DECLINED);
                case SLOW -> {
                    state.timers().after(Charging.SLOW_CARD_DELAY, ARRIVE, topup.id());
                    yield view(topup, null);
                }
                case ACCEPTED -> view(pay(topup, topup.createdAt()), null);
            };
        });
    }

    private Topup pay(Topup topup, Instant now) {
        ledger.move(
                "topup",
                topup.id(),
                topup.currency(),
                topup.amount(),
                Ledger.BUYERS,
                Ledger.available(topup.companyId()));
        return topups.put(topup.next(PAID, now));
    }

    private static JsonObject view(Topup topup, @Nullable String failure) {
        return new JsonObject()
                .put("id", topup.id())
                .put("total", topup.amount())
                .put("currency", topup.currency())
                .put("status", topup.status())
                .put("failure_message", failure)
                .put("paid_at", topup.paidAt())
                .put("created_at", topup.createdAt());
    }
}
