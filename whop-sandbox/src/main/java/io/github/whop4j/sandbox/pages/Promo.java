package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.catalog.Sales;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.state.CheckoutConfiguration;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.view.Price;
import org.jspecify.annotations.Nullable;

/**
 * What a promo code does to an offer.
 *
 * @param allowed whether one can be entered
 * @param code what was entered, empty for nothing
 * @param problem why it does nothing, empty when it does or there is none
 * @param terms what is left to pay
 * @param fullPrice what it would be without the code, as people read it; empty when that is the same
 */
record Promo(boolean allowed, String code, String problem, Sales.Terms terms, String fullPrice) {
    /**
     * Tries a code, inside a read.
     *
     * @param userId who buys, or null while that is not known: what depends on that is found out when it is paid
     */
    static Promo of(State state, CheckoutConfiguration checkout, Plan plan, @Nullable String userId, String code) {
        Sales sales = new Sales(state);
        boolean allowed = checkout.takesPromoCodes();
        try {
            Sales.Terms terms = sales.terms(checkout, plan, userId, code);
            String full = terms.discount().signum() == 0 ? "" : Price.show(terms.price(), plan.currency());
            return new Promo(allowed, code, "", terms, full);
        } catch (WhopError refused) {
            Sales.Terms terms = sales.terms(checkout, plan, userId, null);
            return new Promo(allowed, code, String.valueOf(refused.getMessage()), terms, "");
        }
    }

    /** The price of the offer, the one before struck through. */
    Html price(String shown) {
        return fullPrice.isEmpty()
                ? Html.of("<p class=\"price\">{}</p>", shown)
                : Html.of(
                        "<p class=\"price\">{} <del class=\"soft small\">{}</del></p><p class=\"soft\">With the promo code {}</p>",
                        shown,
                        fullPrice,
                        code);
    }

    /** The field, and a button that shows what the code takes off; a buyer who just pays has it taken off too. */
    Html field() {
        if (!allowed) {
            return Html.none();
        }
        return Html.of(
                """
                <div class="field"><label for="promo_code">Promo code (if you have one)</label>
                <div class="beside"><input id="promo_code" name="promo_code" autocomplete="off" maxlength="64" value="{}"{}>
                <button class="second" name="apply" value="1" formnovalidate>Apply</button></div></div>""",
                code,
                problem.isEmpty()
                        ? Html.none()
                        : Html.of(" aria-invalid=\"true\" aria-describedby=\"problem\" autofocus"));
    }
}
