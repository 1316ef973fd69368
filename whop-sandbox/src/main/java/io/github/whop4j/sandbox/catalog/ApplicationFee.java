package io.github.whop4j.sandbox.catalog;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.ledger.Currencies;
import io.github.whop4j.sandbox.state.Company;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What of a price goes to the parent company. */
final class ApplicationFee {
    private ApplicationFee() {}

    /** More than nothing, less than everything, and only where there is a parent to receive it. */
    static @Nullable BigDecimal of(Company company, JsonObject plan, String path, BigDecimal price, String currency) {
        BigDecimal fee = plan.decimal("application_fee_amount");
        if (fee == null) {
            return null;
        }
        String name = path + "application_fee_amount";
        if (company.parentCompanyId() == null) {
            throw WhopError.invalid(
                    name + " needs a connected company; " + company.id() + " has no parent that could receive it.");
        }
        BigDecimal exact = Currencies.amount(name, fee, currency);
        if (exact.signum() == 0 || exact.compareTo(price) >= 0) {
            throw WhopError.invalid(
                    name + " must be more than 0 and less than what a purchase costs, " + price + ", not " + fee + ".");
        }
        return exact;
    }
}
