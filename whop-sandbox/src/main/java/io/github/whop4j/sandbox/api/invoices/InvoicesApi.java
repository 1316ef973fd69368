package io.github.whop4j.sandbox.api.invoices;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Paging;
import io.github.whop4j.sandbox.api.Query;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.invoice.Collection;
import io.github.whop4j.sandbox.invoice.InvoiceView;
import io.github.whop4j.sandbox.invoice.Invoices;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Invoice;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** {@code /invoices}. */
public final class InvoicesApi {
    private final Invoices invoices;
    private final Collection collection;

    /**
     * Prepares the operations.
     *
     * @param invoices who writes them
     * @param collection who collects them
     */
    public InvoicesApi(Invoices invoices, Collection collection) {
        this.invoices = invoices;
        this.collection = collection;
    }

    /** Adds the operations. */
    public void register(Api api) {
        api.post(
                "/invoices",
                call -> InvoiceView.of(
                        call.state(), invoices.create(call.company(call.text("company_id")), call.body())));
        api.get("/invoices", InvoicesApi::list);
        api.get("/invoices/{id}", call -> InvoiceView.of(call.state(), invoice(call)));
        api.add(
                Method.PATCH,
                "/invoices/{id}",
                call -> InvoiceView.of(call.state(), invoices.update(invoice(call), call.body())));
        api.add(Method.DELETE, "/invoices/{id}", call -> done(call, invoices::delete));
        api.post("/invoices/{id}/void", call -> done(call, collection::callOff));
        api.post("/invoices/{id}/mark_paid", call -> done(call, collection::markPaid));
        api.post("/invoices/{id}/mark_uncollectible", call -> done(call, collection::giveUp));
    }

    private static boolean done(Call call, Consumer<Invoice> move) {
        move.accept(invoice(call));
        return true;
    }

    private static Invoice invoice(Call call) {
        return call.row("invoice", call.state().invoices(), Invoice::companyId);
    }

    private static JsonObject list(Call call) {
        Query query = call.query();
        String companyId = query.text("company_id");
        if (companyId != null) {
            call.company(companyId);
        }
        List<Invoice> rows = call.state().invoices().all();
        rows.sort(order(Objects.requireNonNullElse(query.text("order"), "created_at")));
        return Paging.page(
                query,
                rows,
                invoice -> call.sees(invoice.companyId())
                        && query.admits("company_id", invoice.companyId())
                        && query.admitsAny("collection_methods", invoice.collectionMethod())
                        && query.admitsAny("product_ids", invoice.productId())
                        && query.admitsAny("statuses", invoice.status())
                        && query.admitsTime("created", invoice.createdAt()),
                Invoice::id,
                invoice -> InvoiceView.of(call.state(), invoice));
    }

    private static Comparator<Invoice> order(String name) {
        return switch (name) {
            case "id" -> Comparator.comparing(Invoice::id);
            case "due_date" ->
                Comparator.comparing(invoice -> Objects.requireNonNullElse(invoice.dueDate(), Instant.MAX));
            default -> Comparator.comparing(Invoice::createdAt);
        };
    }
}
