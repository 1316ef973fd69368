package io.github.whop4j.sandbox.invoice;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Member;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.wallet.PaymentMethod;
import io.github.whop4j.sandbox.wallet.PaymentMethods;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an invoice has to say. */
final class InvoiceRules {
    private final State state;
    private final PaymentMethods methods;

    InvoiceRules(State state, PaymentMethods methods) {
        this.state = state;
        this.methods = methods;
    }

    /**
     * Checks all but the prices.
     *
     * @param fields what the seller says
     * @param sent whether it is sent, now or by itself later; a draft may leave things open
     * @throws WhopError 400 for what is missing or contradicts itself, 404 for what does not exist
     */
    void check(String companyId, JsonObject fields, boolean sent) {
        String memberId = fields.string("member_id");
        if (memberId != null) {
            Member member = state.members().find(memberId);
            if (member == null || !member.companyId().equals(companyId)) {
                throw WhopError.notFound("member", memberId);
            }
        }
        String methodId = fields.string("payment_method_id");
        if (methodId != null) {
            PaymentMethod method = methods.table().find(methodId);
            if (method == null || !method.memberId().equals(memberId)) {
                throw WhopError.notFound("payment method", methodId);
            }
        }
        if (fields.get("billing_address") != null && fields.get("mailing_address_id") != null) {
            throw WhopError.invalid("Give billing_address or mailing_address_id, not both.");
        }
        refuseUnknown(fields, "mailing_address_id", "mailing address");
        refuseUnknown(fields, "payment_token_id", "payment token");
        inTheFuture(fields, "due_date");
        inTheFuture(fields, "automatically_finalizes_at");
        if (sent) {
            complete(fields);
        }
    }

    /** The line items, where there are any, add up to what is billed. */
    static void checkItems(JsonObject fields, BigDecimal price) {
        List<?> items = fields.list("line_items");
        if (items == null || items.isEmpty()) {
            return;
        }
        BigDecimal sum = items.stream()
                .map(JsonObject.class::cast)
                .map(item -> Objects.requireNonNull(item.decimal("unit_price"), "required by the contract")
                        .multiply(Objects.requireNonNullElse(item.decimal("quantity"), BigDecimal.ONE)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(price) != 0) {
            throw WhopError.invalid("line_items add up to " + sum.toPlainString() + ", but the plan costs " + price
                    + ": the sum of quantity × unit_price must be the price.");
        }
    }

    private static void complete(JsonObject fields) {
        boolean automatic = "charge_automatically".equals(fields.string("collection_method"));
        if (automatic) {
            needed(fields, "member_id", "to charge automatically");
            needed(fields, "payment_method_id", "to charge automatically");
            return;
        }
        if (fields.get("member_id") == null) {
            needed(fields, "email_address", "for a customer who is not a member");
            needed(fields, "customer_name", "for a customer who is not a member");
        }
        needed(fields, "due_date", "unless the invoice is saved as a draft");
    }

    private static void needed(JsonObject fields, String name, String when) {
        if (fields.get(name) == null) {
            throw WhopError.badRequest("parameter_missing", name + " is required " + when + ".");
        }
    }

    private static void refuseUnknown(JsonObject fields, String name, String what) {
        String id = fields.string(name);
        if (id != null) {
            throw WhopError.notFound(what, id);
        }
    }

    private void inTheFuture(JsonObject fields, String name) {
        String text = fields.string(name);
        Instant time = text == null ? null : OffsetDateTime.parse(text).toInstant();
        if (isOver(time)) {
            throw WhopError.invalid(name + " must be in the future, not " + text + ".");
        }
    }

    private boolean isOver(@Nullable Instant time) {
        return time != null && !time.isAfter(state.clock().instant());
    }
}
