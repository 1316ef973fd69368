package io.github.whop4j.sandbox.invoice;

import io.github.whop4j.sandbox.commerce.Charges;
import io.github.whop4j.sandbox.commerce.Charging;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Invoice;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How invoices are paid, fall due or are given up. An invoice is paid once: by a card on its page, by the kept card that is
 * charged automatically, or outside of Whop. Whatever else was under way for it is called off in the same change.
 */
public final class Collection {
    private static final String DUE = "invoice_due";
    private static final String FINALIZES = "invoice_finalizes";

    private final State state;
    private final Charging charging;
    private final Charges charges;
    private final Webhooks webhooks;

    /**
     * Follows the payments and the clock.
     *
     * @param state where the invoices are kept
     * @param charging who tells what was paid
     * @param charges who charges kept cards
     * @param webhooks who is told
     */
    public Collection(State state, Charging charging, Charges charges, Webhooks webhooks) {
        this.state = state;
        this.charging = charging;
        this.charges = charges;
        this.webhooks = webhooks;
        charging.onPaid(this::paid);
        state.timers().on(DUE, id -> due(state.invoices().find(id)));
        state.timers().on(FINALIZES, id -> finalizes(state.invoices().find(id)));
    }

    /**
     * Marks an invoice as paid outside of Whop: nothing is charged or booked. Sends {@code invoice.paid}.
     *
     * @param invoice an open one
     * @throws WhopError 409 when it is not open
     */
    public Invoice markPaid(Invoice invoice) {
        return close(invoice, "paid", "invoice.paid");
    }

    /**
     * Calls an invoice off, for good. Sends {@code invoice.voided}.
     *
     * @param invoice an open one
     * @return the invoice, void
     * @throws WhopError 409 when it is not open
     */
    public Invoice callOff(Invoice invoice) {
        return close(invoice, "void", "invoice.voided");
    }

    /**
     * Gives an invoice up. Sends {@code invoice.marked_uncollectible}.
     *
     * @param invoice an open one
     * @throws WhopError 409 when it is not open
     */
    public Invoice giveUp(Invoice invoice) {
        return close(invoice, "uncollectible", "invoice.marked_uncollectible");
    }

    /** Sends a draft now, or at its time, or leaves it a draft. */
    Invoice begin(Invoice draft, boolean leftAlone) {
        Instant finalizesAt = draft.finalizesAt();
        if (finalizesAt != null) {
            state.timers().at(finalizesAt, FINALIZES, draft.id());
            return draft;
        }
        return leftAlone ? draft : open(draft);
    }

    void tell(String type, Invoice invoice) {
        webhooks.emit(type, invoice.companyId(), InvoiceView.of(state, invoice));
    }

    private Invoice open(Invoice draft) {
        Invoice open = move(draft, "open", null);
        Instant dueDate = open.dueDate();
        if (dueDate != null) {
            state.timers().at(dueDate, DUE, open.id());
        }
        if (open.collectionMethod().equals("charge_automatically")) {
            Company company = state.companies().get(open.companyId());
            charges.create(
                    company,
                    Objects.requireNonNull(open.fields().string("member_id"), "checked"),
                    Objects.requireNonNull(open.fields().string("payment_method_id"), "checked"),
                    state.plans().get(open.planId()),
                    null);
        }
        return open;
    }

    private Invoice close(Invoice invoice, String status, String event) {
        if (!invoice.isOpen()) {
            throw WhopError.conflict(
                    "invoice_not_open",
                    invoice.id() + " is " + invoice.status() + ". Only an open invoice can be " + status + ".");
        }
        return state.store().change(() -> {
            Invoice closed = move(invoice, status, null);
            callOffPayments(closed);
            tell(event, closed);
            return closed;
        });
    }

    /** The plan was made for the invoice, so paying it pays the invoice. */
    private void paid(Payment payment) {
        Plan plan = state.plans().get(payment.planId());
        Invoice invoice = plan.madeFor() == null ? null : state.invoices().find(plan.madeFor());
        if (invoice != null && invoice.isOpen() && invoice.planId().equals(plan.id())) {
            Invoice paid = move(invoice, "paid", payment.id());
            callOffPayments(paid);
            tell("invoice.paid", paid);
        }
    }

    private void callOffPayments(Invoice closed) {
        state.payments().all().stream()
                .filter(payment -> payment.planId().equals(closed.planId())
                        && payment.voidable()
                        && !payment.id().equals(closed.paymentId()))
                .forEach(charging::callOff);
    }

    private void due(@Nullable Invoice invoice) {
        if (invoice != null && invoice.status().equals("open") && reached(invoice.dueDate())) {
            tell("invoice.past_due", move(invoice, "past_due", null));
        }
    }

    private void finalizes(@Nullable Invoice invoice) {
        if (invoice == null || !invoice.isDraft() || !reached(invoice.finalizesAt())) {
            return;
        }
        try {
            open(invoice);
        } catch (WhopError refused) {
            // Its product is not for sale any more, so no one is charged. It stays open, for its seller to see.
        }
    }

    private boolean reached(@Nullable Instant time) {
        return time != null && !time.isAfter(state.clock().instant());
    }

    private Invoice move(Invoice invoice, String status, @Nullable String paymentId) {
        return state.invoices()
                .put(invoice.moved(status, paymentId, state.clock().instant()));
    }
}
