package io.github.whop4j.sandbox.payout;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.ledger.Currencies;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.PayoutMethod;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What platforms take of their connected companies' withdrawals. There are no other markups: every {@code FeeMarkupType} of
 * the contract is about a way of withdrawing.
 */
public final class FeeMarkups {
    private static final BigDecimal LARGEST_FIXED = BigDecimal.valueOf(50);
    private static final BigDecimal LARGEST_PERCENTAGE = BigDecimal.valueOf(25);

    private final State state;
    private final Table<FeeMarkup> markups;

    /**
     * Opens the office.
     *
     * @param state where the markups are kept
     */
    public FeeMarkups(State state) {
        this.state = state;
        this.markups = state.store().table("fee_markups", FeeMarkup.class, FeeMarkup::id);
    }

    /**
     * The table, for lists and look-ups.
     *
     * @return all markups
     */
    public Table<FeeMarkup> table() {
        return markups;
    }

    /**
     * Sets the markup of a kind of withdrawal of a company, in place of the one it had of that kind.
     *
     * @param companyId {@code biz_…}, existing
     * @param feeType {@code FeeMarkupType}
     * @param fixedFeeUsd 0 to 50 US dollars, or null
     * @param percentageFee 0 to 25 percent, or null
     * @param notes what it is for, or null
     * @throws WhopError 400 for a fee out of these bounds
     */
    public FeeMarkup set(
            String companyId,
            String feeType,
            @Nullable BigDecimal fixedFeeUsd,
            @Nullable BigDecimal percentageFee,
            @Nullable String notes) {
        check("fixed_fee_usd", fixedFeeUsd, LARGEST_FIXED);
        check("percentage_fee", percentageFee, LARGEST_PERCENTAGE);
        return state.store().change(() -> {
            Instant now = state.clock().instant();
            FeeMarkup before = find(companyId, feeType);
            return markups.put(new FeeMarkup(
                    before == null ? state.ids().next("fmkp") : before.id(),
                    companyId,
                    feeType,
                    fixedFeeUsd,
                    percentageFee,
                    notes,
                    before == null ? now : before.createdAt(),
                    now));
        });
    }

    /**
     * What a withdrawal costs, inside a read or a change. A markup of the company itself goes before one of its platform; the
     * fixed fee is taken of withdrawals in US dollars only, for the sandbox knows no exchange rates.
     *
     * @param company who withdraws
     * @param amount major units
     * @param currency lower case
     * @return the platform's part, at most the amount; zero for a company without a platform
     */
    BigDecimal of(Company company, PayoutMethod method, BigDecimal amount, String currency) {
        String type = method.kind() + "_withdrawal_markup";
        FeeMarkup own = find(company.id(), type);
        String parentId = company.parentCompanyId();
        FeeMarkup markup = own == null && parentId != null ? find(parentId, type) : own;
        BigDecimal none = Currencies.zero(currency);
        if (parentId == null || markup == null) {
            return none;
        }
        BigDecimal fixed = currency.equals("usd") ? Objects.requireNonNullElse(markup.fixedFeeUsd(), none) : none;
        BigDecimal percentage = Objects.requireNonNullElse(markup.percentageFee(), BigDecimal.ZERO);
        return amount.multiply(percentage)
                .movePointLeft(2)
                .add(fixed)
                .setScale(Currencies.digits(currency), RoundingMode.HALF_UP)
                .min(amount);
    }

    private @Nullable FeeMarkup find(String companyId, String feeType) {
        return markups.stream()
                .filter(markup ->
                        markup.companyId().equals(companyId) && markup.feeType().equals(feeType))
                .findFirst()
                .orElse(null);
    }

    /** Takes a markup away. */
    public void remove(FeeMarkup markup) {
        state.store().run(() -> markups.remove(markup.id()));
    }

    /**
     * A markup.
     *
     * @return every key of {@code FeeMarkupCreateResponse}
     */
    public static JsonObject view(FeeMarkup markup) {
        return new JsonObject()
                .put("id", markup.id())
                .put("fee_type", markup.feeType())
                .put("fixed_fee_usd", markup.fixedFeeUsd())
                .put("percentage_fee", markup.percentageFee())
                .put("notes", markup.notes())
                .put("created_at", markup.createdAt())
                .put("updated_at", markup.updatedAt());
    }

    private static void check(String name, @Nullable BigDecimal fee, BigDecimal largest) {
        if (fee != null && (fee.signum() < 0 || fee.compareTo(largest) > 0)) {
            throw WhopError.invalid(name + " must be from 0 to " + largest + ", not " + fee + ".");
        }
    }
}
