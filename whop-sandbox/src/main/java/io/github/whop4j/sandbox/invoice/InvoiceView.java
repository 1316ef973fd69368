package io.github.whop4j.sandbox.invoice;

import io.github.whop4j.sandbox.catalog.Sales;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Invoice;
import io.github.whop4j.sandbox.state.Member;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.view.Price;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An invoice, as {@code Invoice} and {@code InvoiceListItem} of the contract, which are the same. */
public final class InvoiceView {
    private InvoiceView() {}

    /**
     * The invoice.
     *
     * @param state where its plan and customer are
     * @return every key of {@code Invoice}
     */
    public static JsonObject of(State state, Invoice invoice) {
        Plan plan = state.plans().get(invoice.planId());
        Person customer = customer(state, invoice);
        String email = invoice.fields().string("email_address");
        return new JsonObject()
                .put("id", invoice.id())
                .put("number", invoice.number())
                .put("status", invoice.status())
                .put("due_date", invoice.collectionMethod().equals("send_invoice") ? invoice.dueDate() : null)
                .put("email_address", email == null && customer != null ? customer.email() : email)
                .put("fetch_invoice_token", invoice.token())
                .put(
                        "current_plan",
                        new JsonObject()
                                .put("id", plan.id())
                                .put("currency", plan.currency())
                                .put(
                                        "formatted_price",
                                        Price.show(
                                                new Sales(state)
                                                        .terms(plan, null)
                                                        .price(),
                                                plan.currency())))
                .put(
                        "user",
                        customer == null
                                ? null
                                : new JsonObject()
                                        .put("id", customer.id())
                                        .put("name", customer.name())
                                        .put("username", customer.username()))
                .put("created_at", invoice.createdAt());
    }

    /** The member it names, or the person with the e-mail address; none while no such person is known to Whop. */
    private static @Nullable Person customer(State state, Invoice invoice) {
        String memberId = invoice.fields().string("member_id");
        if (memberId != null) {
            Member member = state.members().get(memberId);
            return state.people().get(member.userId());
        }
        String email = Objects.requireNonNullElse(invoice.fields().string("email_address"), "");
        return state.people().stream()
                .filter(person -> person.email().equalsIgnoreCase(email))
                .findFirst()
                .orElse(null);
    }
}
