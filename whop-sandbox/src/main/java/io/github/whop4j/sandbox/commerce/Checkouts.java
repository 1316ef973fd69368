package io.github.whop4j.sandbox.commerce;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.ledger.Currencies;
import io.github.whop4j.sandbox.state.CheckoutConfiguration;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.Product;
import io.github.whop4j.sandbox.state.State;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Offers to pay. Each method expects a body that fits the contract and checks what the contract cannot say. */
public final class Checkouts {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final State state;

    /**
     * Opens the desk.
     *
     * @param state where the offers are kept
     */
    public Checkouts(State state) {
        this.state = state;
    }

    /**
     * Creates a checkout for a price made on the spot.
     *
     * @param company who is paid
     * @param plan the plan of the request
     * @param fields the whole body of the request
     * @return the checkout configuration
     * @throws WhopError 400 when price, application fee, product or address are not possible
     */
    public CheckoutConfiguration create(Company company, JsonObject plan, JsonObject fields) {
        return state.store().change(() -> {
            String currency = Objects.requireNonNull(plan.string("currency"), "required by the contract");
            BigDecimal price = amount(plan, "initial_price", currency);
            BigDecimal renewal = amount(plan, "renewal_price", currency);
            Plan priced = state.plans()
                    .put(new Plan(
                            state.ids().next("plan"),
                            company.id(),
                            productId(company, plan),
                            currency,
                            price,
                            renewal,
                            Objects.requireNonNullElse(
                                    plan.string("plan_type"), renewal.signum() == 0 ? "one_time" : "renewal"),
                            applicationFee(company, plan, price, currency),
                            plan,
                            state.clock().instant()));
            return create(company, priced, fields);
        });
    }

    /**
     * Creates a checkout for a plan that exists, or, without one, for saving a payment method.
     *
     * @param company who is paid
     * @param plan the price; null in mode setup
     * @param fields the whole body of the request
     * @return the checkout configuration
     * @throws WhopError 400 when the address to return to is not possible
     */
    public CheckoutConfiguration create(Company company, @Nullable Plan plan, JsonObject fields) {
        String redirectUrl = fields.string("redirect_url");
        if (redirectUrl != null) {
            checkRedirect(redirectUrl);
        }
        return state.store()
                .change(() -> state.checkoutConfigurations()
                        .put(new CheckoutConfiguration(
                                state.ids().next("ch"),
                                company.id(),
                                plan == null ? "setup" : "payment",
                                plan == null ? null : plan.id(),
                                fields.object("metadata"),
                                redirectUrl,
                                fields,
                                state.clock().instant())));
    }

    private static BigDecimal amount(JsonObject plan, String name, String currency) {
        BigDecimal amount = plan.decimal(name);
        return amount == null ? Currencies.zero(currency) : Currencies.amount("plan." + name, amount, currency);
    }

    /** More than nothing, less than everything, and only where there is a parent to receive it. */
    private static @Nullable BigDecimal applicationFee(
            Company company, JsonObject plan, BigDecimal price, String currency) {
        BigDecimal fee = plan.decimal("application_fee_amount");
        if (fee == null) {
            return null;
        }
        if (company.parentCompanyId() == null) {
            throw WhopError.invalid("plan.application_fee_amount needs a connected company; " + company.id()
                    + " has no parent that could receive it.");
        }
        BigDecimal exact = Currencies.amount("plan.application_fee_amount", fee, currency);
        if (exact.signum() == 0 || exact.compareTo(price) >= 0) {
            throw WhopError.invalid("plan.application_fee_amount must be more than 0 and less than the price of "
                    + price + ", not " + fee + ".");
        }
        return exact;
    }

    /** The product named by id, or the one the seller knows by that external identifier, or a new one. */
    private @Nullable String productId(Company company, JsonObject plan) {
        String id = plan.string("product_id");
        JsonObject described = plan.object("product");
        if (id != null && described != null) {
            throw WhopError.invalid("plan takes product_id or product, not both.");
        }
        if (id != null) {
            Product product = state.products().find(id);
            if (product == null || !product.companyId().equals(company.id())) {
                throw WhopError.notFound("product", id);
            }
            return id;
        }
        return described == null ? null : product(company, described).id();
    }

    private Product product(Company company, JsonObject described) {
        String external = Objects.requireNonNull(described.string("external_identifier"), "required by the contract");
        return state.products().stream()
                .filter(product ->
                        product.companyId().equals(company.id()) && external.equals(product.externalIdentifier()))
                .findFirst()
                .orElseGet(() -> {
                    String id = state.ids().next("prod");
                    String title = Objects.requireNonNull(described.string("title"), "required by the contract");
                    String route = Objects.requireNonNullElse(described.string("route"), id.replace('_', '-'));
                    return state.products()
                            .put(new Product(
                                    id,
                                    company.id(),
                                    title,
                                    external,
                                    route,
                                    state.clock().instant()));
                });
    }

    /** Whop takes https only. Plain http to this machine is let through: it is where whoever uses a sandbox lives. */
    private static void checkRedirect(String url) {
        try {
            URI uri = URI.create(url);
            boolean local = "http".equals(uri.getScheme()) && LOOPBACK.contains(String.valueOf(uri.getHost()));
            if (local || ("https".equals(uri.getScheme()) && uri.getHost() != null)) {
                return;
            }
        } catch (IllegalArgumentException malformed) {
            // Told below, together with addresses of other kinds.
        }
        throw WhopError.invalid("redirect_url must be an https address (or http on localhost), not " + url + ".");
    }
}
