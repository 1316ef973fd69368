package io.github.whop4j.sandbox.invoice;

import io.github.whop4j.sandbox.catalog.Plans;
import io.github.whop4j.sandbox.catalog.Products;
import io.github.whop4j.sandbox.catalog.Sales;
import io.github.whop4j.sandbox.commerce.Checkouts;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Invoice;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.wallet.PaymentMethods;
import java.time.Instant;
import java.util.Objects;

/** Writing invoices. What becomes of them once they are sent is the business of {@link Collection}. */
public final class Invoices {
    private final State state;
    private final Collection collection;
    private final InvoiceRules rules;
    private final Products products;
    private final Plans plans;
    private final Checkouts checkouts;

    /**
     * Works on a state.
     *
     * @param state where the invoices are kept
     * @param methods the cards that can be charged automatically
     * @param collection who collects them
     */
    public Invoices(State state, PaymentMethods methods, Collection collection) {
        this.state = state;
        this.collection = collection;
        this.rules = new InvoiceRules(state, methods);
        this.products = new Products(state);
        this.plans = new Plans(state);
        this.checkouts = new Checkouts(state);
    }

    /**
     * Writes an invoice, and sends it unless it is to stay a draft or to be sent by itself later. Sends
     * {@code invoice.created}.
     *
     * @param company who is to be paid
     * @param fields the body of the request, valid by contract
     * @throws WhopError 400 when something is missing, contradicts itself or does not add up, 404 when a product, member or
     *     payment method does not exist
     */
    public Invoice create(Company company, JsonObject fields) {
        JsonObject described = fields.object("product");
        String productId = fields.string("product_id");
        if ((described == null) == (productId == null)) {
            throw WhopError.invalid("Give product or product_id, one of them.");
        }
        boolean draft = Boolean.TRUE.equals(fields.bool("save_as_draft"));
        rules.check(company.id(), fields, !draft);
        return state.store().change(() -> {
            String id = state.ids().next("inv");
            String product = (described == null
                            ? products.of(company, Objects.requireNonNull(productId))
                            : products.create(company, null, hidden(described)))
                    .id();
            Plan plan = plan(company, product, fields, id);
            Instant now = state.clock().instant();
            Invoice invoice = state.invoices()
                    .put(new Invoice(
                            id,
                            company.id(),
                            number(company),
                            state.ids().next("invtok"),
                            "draft",
                            plan.id(),
                            checkouts.visit(plan).id(),
                            product,
                            fields,
                            null,
                            now,
                            now));
            collection.tell("invoice.created", draft || invoice.finalizesAt() != null ? invoice : opened(invoice));
            return collection.begin(invoice, draft);
        });
    }

    /**
     * Writes a draft anew: the fields that are there, and no others.
     *
     * @param fields the body of the request, valid by contract
     * @return the invoice as it became
     * @throws WhopError 409 when it was sent already; otherwise as {@link #create}
     */
    public Invoice update(Invoice invoice, JsonObject fields) {
        refuseUnlessDraft(invoice, "changed");
        JsonObject said = new JsonObject().putAll(invoice.fields()).putAll(fields);
        JsonObject before = Objects.requireNonNull(invoice.fields().object("plan"), "required by the contract");
        JsonObject changes = fields.object("plan");
        said.put(
                "plan",
                changes == null ? before : new JsonObject().putAll(before).putAll(changes));
        boolean leftAlone = said.get("automatically_finalizes_at") == null;
        rules.check(invoice.companyId(), said, !leftAlone);
        Company company = state.companies().get(invoice.companyId());
        return state.store().change(() -> {
            String wished = fields.string("product_id");
            String product = wished == null
                    ? invoice.productId()
                    : products.of(company, wished).id();
            Plan old = state.plans().get(invoice.planId());
            plans.delete(old);
            Plan plan = plan(company, product, said, invoice.id());
            Invoice written = state.invoices()
                    .put(invoice.written(
                            plan.id(),
                            checkouts.visit(plan).id(),
                            product,
                            said,
                            state.clock().instant()));
            return collection.begin(written, leftAlone);
        });
    }

    /**
     * Throws a draft away.
     *
     * @throws WhopError 409 when it was sent already
     */
    public void delete(Invoice invoice) {
        refuseUnlessDraft(invoice, "deleted");
        state.store().run(() -> {
            plans.delete(state.plans().get(invoice.planId()));
            state.invoices().remove(invoice.id());
        });
    }

    private Plan plan(Company company, String productId, JsonObject fields, String invoiceId) {
        JsonObject described = Objects.requireNonNull(fields.object("plan"), "required by the contract");
        Plan plan = plans.create(company, productId, described, invoiceId);
        InvoiceRules.checkItems(fields, new Sales(state).terms(plan, null).price());
        return plan;
    }

    /** Numbers are counted by the id of a company's latest, so that a draft thrown away leaves its number unused. */
    private String number(Company company) {
        String counted = state.ids().next("number_" + company.id());
        return "INV-" + counted.substring(counted.lastIndexOf('_') + 1);
    }

    private static Invoice opened(Invoice invoice) {
        return invoice.moved("open", null, invoice.createdAt());
    }

    /** What is made for one bill is not for every user in the shop. */
    private static JsonObject hidden(JsonObject product) {
        return new JsonObject().putAll(product).put("visibility", "hidden");
    }

    private static void refuseUnlessDraft(Invoice invoice, String move) {
        if (!invoice.isDraft()) {
            throw WhopError.conflict(
                    "invoice_not_draft",
                    invoice.id() + " is " + invoice.status() + ". Only a draft can be " + move + ".");
        }
    }
}
