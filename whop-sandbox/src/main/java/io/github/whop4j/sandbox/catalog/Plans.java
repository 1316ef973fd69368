package io.github.whop4j.sandbox.catalog;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.ledger.Currencies;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.Product;
import io.github.whop4j.sandbox.state.State;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Prices, whether of the catalog or made on the spot for a checkout or an invoice. */
public final class Plans {
    private final State state;

    /**
     * Opens the price list.
     *
     * @param state where the plans are kept
     */
    public Plans(State state) {
        this.state = state;
    }

    /**
     * Creates a plan of the catalog. Its stock counts only where {@code unlimited_stock} is false, as on Whop.
     *
     * @param company who sells it
     * @param product what is sold
     * @param fields the body of the request, valid by contract
     * @throws WhopError 400 when a price is no amount of the currency, or the stock is limited but not said
     */
    public Plan create(Company company, Product product, JsonObject fields) {
        boolean limited = Boolean.FALSE.equals(fields.bool("unlimited_stock"));
        return add(company, product.id(), "", fields, limited, null);
    }

    /**
     * Creates a plan for one occasion. Where it says a stock, the stock counts, unless it says {@code unlimited_stock} too.
     *
     * @param company who sells it
     * @param productId what is sold, or null
     * @param fields the plan of the request, valid by contract
     * @param madeFor the id of the occasion
     * @throws WhopError 400 as {@link #create(Company, Product, JsonObject)}, and when the application fee is not possible
     */
    public Plan create(Company company, @Nullable String productId, JsonObject fields, String madeFor) {
        boolean limited = fields.get("stock") != null && !Boolean.TRUE.equals(fields.bool("unlimited_stock"));
        return add(company, productId, "plan.", fields, limited, madeFor);
    }

    private Plan add(
            Company company,
            @Nullable String productId,
            String path,
            JsonObject fields,
            boolean limited,
            @Nullable String madeFor) {
        String currency = Objects.requireNonNullElse(fields.string("currency"), "usd");
        BigDecimal price = amount(fields, path, "initial_price", currency);
        BigDecimal renewal = amount(fields, path, "renewal_price", currency);
        String type =
                Objects.requireNonNullElse(fields.string("plan_type"), renewal.signum() == 0 ? "one_time" : "renewal");
        boolean renews = type.equals("renewal");
        BigDecimal due = FirstPurchase.withoutTrial(renews, price, renewal);
        BigDecimal fee = ApplicationFee.of(company, fields, path, due, currency);
        BigDecimal stock = fields.decimal("stock");
        checkStock(path, limited, stock);
        return state.store().change(() -> {
            Instant now = state.clock().instant();
            return state.plans()
                    .put(new Plan(
                            state.ids().next("plan"),
                            company.id(),
                            productId,
                            currency,
                            price,
                            renews ? renewal : Currencies.zero(currency),
                            type,
                            fee,
                            named(new JsonObject().putAll(fields).put("unlimited_stock", !limited)),
                            now,
                            madeFor,
                            stock,
                            now,
                            null));
        });
    }

    /**
     * Changes the fields that are there, and no others; a price of null stays what it was. A buyer who pays after that pays the
     * new price, memberships that renew included.
     *
     * @param fields the body of the request, valid by contract
     * @return the plan as it became
     * @throws WhopError 400 when a price is no amount of the currency, a purchase costs no more than the application fee, the stock is
     *     limited but not said, or the currency of a plan changes that was bought already
     */
    public Plan update(Plan plan, JsonObject fields) {
        String currency = Objects.requireNonNullElse(fields.string("currency"), plan.currency());
        if (!currency.equals(plan.currency()) && bought(plan)) {
            throw WhopError.invalid("currency cannot change: " + plan.id() + " was bought in " + plan.currency()
                    + " already. Create another plan.");
        }
        JsonObject prices =
                new JsonObject().put("initial_price", plan.initialPrice()).put("renewal_price", plan.renewalPrice());
        for (String name : List.of("initial_price", "renewal_price")) {
            if (fields.get(name) != null) {
                prices.put(name, fields.get(name));
            }
        }
        BigDecimal price = amount(prices, "", "initial_price", currency);
        BigDecimal said = amount(prices, "", "renewal_price", currency);
        BigDecimal renewal = plan.renews() ? said : Currencies.zero(currency);
        BigDecimal due = FirstPurchase.withoutTrial(plan.renews(), price, renewal);
        if (plan.applicationFeeAmount() != null && due.compareTo(plan.applicationFeeAmount()) <= 0) {
            throw WhopError.invalid("A purchase must cost more than the application fee of "
                    + plan.applicationFeeAmount() + "; with these prices it costs " + due + ".");
        }
        JsonObject settings = new JsonObject().putAll(plan.settings()).putAll(fields);
        if (fields.get("unlimited_stock") == null) {
            settings.put("unlimited_stock", !plan.limited());
        }
        BigDecimal stock = fields.has("stock") ? fields.decimal("stock") : plan.stock();
        checkStock("", Boolean.FALSE.equals(settings.bool("unlimited_stock")), stock);
        return state.store()
                .change(() -> state.plans()
                        .put(plan.changed(
                                currency,
                                price,
                                renewal,
                                stock,
                                named(settings),
                                state.clock().instant())));
    }

    /** Takes a plan out of the catalog: no one can buy it any more. Memberships that were bought with it go on. */
    public void delete(Plan plan) {
        state.store().run(() -> state.plans().put(plan.deleted(state.clock().instant())));
    }

    private boolean bought(Plan plan) {
        return state.payments().stream().anyMatch(payment -> payment.planId().equals(plan.id()));
    }

    private static BigDecimal amount(JsonObject fields, String path, String name, String currency) {
        BigDecimal amount = fields.decimal(name);
        return amount == null ? Currencies.zero(currency) : Currencies.amount(path + name, amount, currency);
    }

    private static void checkStock(String path, boolean limited, @Nullable BigDecimal stock) {
        if (stock != null && stock.signum() < 0) {
            throw WhopError.invalid(path + "stock must not be negative, not " + stock + ".");
        }
        if (limited && stock == null) {
            throw WhopError.invalid(path + "stock is needed where unlimited_stock is false.");
        }
    }

    /** Custom fields get an id where they have none, for that is how an update names them. */
    private JsonObject named(JsonObject settings) {
        List<?> fields = settings.list("custom_fields");
        if (fields == null) {
            return settings;
        }
        return state.store().change(() -> {
            List<JsonObject> named = new ArrayList<>();
            for (Object field : fields) {
                JsonObject copy = new JsonObject().putAll((JsonObject) field);
                named.add(copy.get("id") == null ? copy.put("id", state.ids().next("cf")) : copy);
            }
            return settings.put("custom_fields", named);
        });
    }
}
