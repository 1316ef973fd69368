package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.state.Invoice;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.State;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an invoice says to whom it was sent, besides the price.
 *
 * @param number as in INV-000001, empty where nothing was invoiced
 * @param email whom it was sent to, empty when its seller named none
 * @param dueDate until when it is to be paid, null for no date
 */
record Bill(String number, String email, @Nullable Instant dueDate) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    /** The invoice a plan was made for, inside a read. */
    static Bill of(State state, Plan plan) {
        Invoice invoice = plan.madeFor() == null ? null : state.invoices().find(plan.madeFor());
        return invoice == null
                ? new Bill("", "", null)
                : new Bill(
                        invoice.number(),
                        Objects.requireNonNullElse(invoice.fields().string("email_address"), ""),
                        invoice.dueDate());
    }

    Html line() {
        return number.isEmpty()
                ? Html.none()
                : Html.of(
                        "<p class=\"soft\">Invoice {}{}</p>",
                        number,
                        dueDate == null ? "" : ", due on " + DAY.format(dueDate));
    }
}
