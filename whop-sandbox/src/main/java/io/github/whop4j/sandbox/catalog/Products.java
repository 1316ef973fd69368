package io.github.whop4j.sandbox.catalog;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.Product;
import io.github.whop4j.sandbox.state.State;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is sold. The route is the address of a product's page, so no two products of a company have the same. */
public final class Products {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Pattern ROUTE = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern DESCRIPTOR = Pattern.compile("(?=.*[A-Za-z])[^<>\\\\'\"]{5,22}");

    private final State state;

    /**
     * Opens the catalog.
     *
     * @param state where the products are kept
     */
    public Products(State state) {
        this.state = state;
    }

    /**
     * Creates a product.
     *
     * @param company who sells it
     * @param externalIdentifier the seller's own key, or null
     * @param fields the body of the request, valid by contract
     * @throws WhopError 400 when the title is empty, the route is taken, or another field is not possible
     */
    public Product create(Company company, @Nullable String externalIdentifier, JsonObject fields) {
        String title = title(fields);
        check(fields);
        return state.store().change(() -> {
            String id = state.ids().next("prod");
            String wished = fields.string("route");
            if (wished != null) {
                checkRoute(company.id(), wished);
            }
            Instant now = state.clock().instant();
            return state.products()
                    .put(new Product(
                            id,
                            company.id(),
                            title,
                            externalIdentifier,
                            wished == null ? freeRoute(company.id(), title, id) : wished,
                            now,
                            fields,
                            now,
                            null));
        });
    }

    /**
     * The product a seller describes on the spot: the one it knows by that external identifier, brought up to date, or a
     * new one.
     *
     * @param company who sells it
     * @param described with {@code external_identifier} and {@code title}
     * @throws WhopError 400 as {@link #create} and {@link #update} do
     */
    public Product described(Company company, JsonObject described) {
        String external = Objects.requireNonNull(described.string("external_identifier"), "required by the contract");
        return state.products().stream()
                .filter(product -> product.exists()
                        && product.companyId().equals(company.id())
                        && external.equals(product.externalIdentifier()))
                .findFirst()
                .map(known -> update(known, described))
                .orElseGet(() -> create(company, external, described));
    }

    /**
     * Changes the fields that are there, and no others.
     *
     * @param fields the body of the request, valid by contract
     * @return the product as it became
     * @throws WhopError 400 when the title is cleared, the route is taken, or another field is not possible
     */
    public Product update(Product product, JsonObject fields) {
        String title = fields.has("title") ? title(fields) : product.title();
        check(fields);
        return state.store().change(() -> {
            String route = Objects.requireNonNullElse(fields.string("route"), product.route());
            if (!route.equals(product.route())) {
                checkRoute(product.companyId(), route);
            }
            JsonObject settings = new JsonObject().putAll(product.settings()).putAll(fields);
            boolean same = title.equals(product.title())
                    && route.equals(product.route())
                    && settings.equals(product.settings());
            return same
                    ? product
                    : state.products()
                            .put(product.changed(
                                    title, route, settings, state.clock().instant()));
        });
    }

    /**
     * Takes a product and its plans out of the catalog. What was bought stays with its buyers, payments still show it, and
     * its route is free again.
     */
    public void delete(Product product) {
        state.store().run(() -> {
            Instant now = state.clock().instant();
            state.products().put(product.deleted(now));
            for (Plan plan : state.plans().all()) {
                if (product.id().equals(plan.productId()) && plan.exists()) {
                    state.plans().put(plan.deleted(now));
                }
            }
        });
    }

    /**
     * A product that a company can make a plan for.
     *
     * @param company who sells
     * @param id {@code prod_…}
     * @throws WhopError 404 when there is none, it was deleted or it belongs to another company
     */
    public Product of(Company company, String id) {
        Product product = state.products().find(id);
        if (product == null || !product.exists() || !product.companyId().equals(company.id())) {
            throw WhopError.notFound("product", id);
        }
        return product;
    }

    private void checkRoute(String companyId, String route) {
        if (!ROUTE.matcher(route).matches()) {
            throw WhopError.invalid("route must consist of letters, digits, - and _, not " + route + ".");
        }
        if (taken(companyId, route)) {
            throw WhopError.invalid("route " + route + " belongs to another product.");
        }
    }

    private String freeRoute(String companyId, String title, String id) {
        String slug =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String number = id.substring(id.indexOf('_') + 1);
        if (slug.isEmpty()) {
            return "product-" + number;
        }
        return taken(companyId, slug) ? slug + "-" + number : slug;
    }

    private boolean taken(String companyId, String route) {
        return state.products().stream()
                .anyMatch(product -> product.exists()
                        && product.companyId().equals(companyId)
                        && product.route().equals(route));
    }

    private static String title(JsonObject fields) {
        String title = fields.string("title");
        if (title == null || title.isBlank()) {
            throw WhopError.invalid("title must not be empty.");
        }
        return title;
    }

    private static void check(JsonObject fields) {
        for (String name : List.of("global_affiliate_percentage", "member_affiliate_percentage")) {
            BigDecimal percentage = fields.decimal(name);
            if (percentage != null && (percentage.signum() < 0 || percentage.compareTo(HUNDRED) > 0)) {
                throw WhopError.invalid(name + " must be between 0 and 100, not " + percentage + ".");
            }
        }
        String redirect = fields.string("redirect_purchase_url");
        if (redirect != null) {
            Redirects.check("redirect_purchase_url", redirect);
        }
        String descriptor = fields.string("custom_statement_descriptor");
        if (descriptor != null && !DESCRIPTOR.matcher(descriptor).matches()) {
            throw WhopError.invalid("custom_statement_descriptor must have 5 to 22 characters, at least one letter, and"
                    + " none of < > \\ ' \".");
        }
    }
}
