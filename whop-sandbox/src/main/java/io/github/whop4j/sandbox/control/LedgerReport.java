package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.ledger.Currencies;
import io.github.whop4j.sandbox.ledger.Ledger;
import io.github.whop4j.sandbox.state.Balance;
import io.github.whop4j.sandbox.state.State;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ledger for people: per currency what every company and Whop hold, what the buyers paid and what went to banks. What the
 * buyers paid (less refunds) is what companies, Whop and banks hold together; {@code sum} is over all accounts and always 0.
 */
public final class LedgerReport {
    private LedgerReport() {}

    /**
     * The report.
     *
     * @param state the companies
     * @param ledger the balances
     * @return {@code {"balanced":true,"currencies":[…]}}
     */
    public static JsonObject of(State state, Ledger ledger) {
        List<JsonObject> currencies = ledger.currencies().stream()
                .map(currency -> currency(state, ledger, currency))
                .toList();
        boolean balanced = currencies.stream().allMatch(each -> zero(each.decimal("sum")));
        return new JsonObject().put("balanced", balanced).put("currencies", currencies);
    }

    private static boolean zero(@Nullable BigDecimal sum) {
        return sum != null && sum.signum() == 0;
    }

    private static JsonObject currency(State state, Ledger ledger, String currency) {
        BigDecimal sum = ledger.balances().stream()
                .filter(balance -> balance.currency().equals(currency))
                .map(Balance::amount)
                .reduce(Currencies.zero(currency), BigDecimal::add);
        List<JsonObject> companies = state.companies().stream()
                .filter(company -> ledger.currencies(company.id()).contains(currency))
                .map(company -> company(ledger, company.id(), currency))
                .toList();
        return new JsonObject()
                .put("currency", currency)
                .put("paid_by_buyers", ledger.balance(Ledger.BUYERS, currency).negate())
                .put("whop", ledger.balance(Ledger.WHOP, currency))
                .put("banks", ledger.balance(Ledger.BANKS, currency))
                .put("companies", companies)
                .put("sum", sum);
    }

    private static JsonObject company(Ledger ledger, String id, String currency) {
        BigDecimal available = ledger.balance(Ledger.available(id), currency);
        BigDecimal pending = ledger.balance(Ledger.pending(id), currency);
        BigDecimal reserve = ledger.balance(Ledger.reserve(id), currency);
        BigDecimal inTransit = ledger.balance(Ledger.inTransit(id), currency);
        return new JsonObject()
                .put("company_id", id)
                .put("available", available)
                .put("pending", pending)
                .put("reserve", reserve)
                .put("in_transit", inTransit)
                .put("total", available.add(pending).add(reserve).add(inTransit));
    }
}
