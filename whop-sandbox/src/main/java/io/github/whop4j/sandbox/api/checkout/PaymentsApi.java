package io.github.whop4j.sandbox.api.checkout;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Paging;
import io.github.whop4j.sandbox.api.Query;
import io.github.whop4j.sandbox.commerce.Refunds;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.Refund;
import io.github.whop4j.sandbox.view.PaymentView;
import io.github.whop4j.sandbox.view.RefundView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** {@code /payments} and {@code /refunds}. */
public final class PaymentsApi {
    private final Refunds refunds;

    /**
     * Prepares the operations.
     *
     * @param refunds the rules of giving back
     */
    public PaymentsApi(Refunds refunds) {
        this.refunds = refunds;
    }

    /** Adds the operations. */
    public void register(Api api) {
        api.get("/payments", PaymentsApi::list);
        api.get("/payments/{id}", call -> PaymentView.of(call.state(), payment(call)));
        api.get("/payments/{id}/fees", PaymentsApi::fees);
        api.post(
                "/payments/{id}/refund",
                call -> PaymentView.of(
                        call.state(), refunds.refund(payment(call), call.body().decimal("partial_amount"))));
        api.get("/refunds", PaymentsApi::listRefunds);
        api.get(
                "/refunds/{id}",
                call -> RefundView.of(
                        call.state(), call.row("refund", call.state().refunds(), Refund::companyId)));
    }

    private static Payment payment(Call call) {
        return call.row("payment", call.state().payments(), Payment::companyId);
    }

    private static JsonObject list(Call call) {
        Query query = call.query();
        checkCompany(call);
        List<Payment> rows = call.state().payments().all();
        rows.sort(order(Objects.requireNonNullElse(query.text("order"), "created_at")));
        return Paging.page(
                query,
                rows,
                payment -> call.sees(payment.companyId())
                        && query.admits("company_id", payment.companyId())
                        && query.admitsAny("checkout_configuration_ids", payment.checkoutConfigurationId())
                        && query.admitsAny("plan_ids", payment.planId())
                        && query.admitsAny("product_ids", payment.productId())
                        && query.admitsAny("statuses", payment.status())
                        && query.admitsAny("substatuses", payment.substatus())
                        && query.admitsAny("currencies", payment.currency())
                        && query.admitsAny("billing_reasons", payment.purchase().billingReason())
                        && query.admitsTime("created", payment.createdAt())
                        && query.admitsTime("updated", payment.updatedAt())
                        && (!"false".equals(query.text("include_free"))
                                || payment.split().total().signum() > 0)
                        && found(call, payment),
                Payment::id,
                payment -> PaymentView.item(call.state(), payment));
    }

    /** Sorting is stable, so payments of the same moment stay in the order they were made. */
    private static Comparator<Payment> order(String name) {
        return switch (name) {
            case "paid_at" ->
                Comparator.comparing(payment -> Objects.requireNonNullElse(payment.paidAt(), Instant.MIN));
            case "final_amount" ->
                Comparator.comparing(payment -> payment.split().total());
            default -> Comparator.comparing(Payment::createdAt);
        };
    }

    private static boolean found(Call call, Payment payment) {
        String text = call.query().text("query");
        if (text == null) {
            return true;
        }
        Person buyer = call.state().people().get(payment.userId());
        String where =
                String.join(" ", payment.membershipId(), buyer.id(), buyer.name(), buyer.username(), buyer.email());
        return where.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    private static JsonObject fees(Call call) {
        Payment payment = payment(call);
        Payment.Split split = payment.split();
        List<JsonObject> fees = new ArrayList<>();
        if (payment.paidAt() != null) {
            addFee(fees, payment, "Whop processing fee", "whop_processing_fee", split.whopFee());
            addFee(fees, payment, "Application fee", "application_fee", split.applicationFee());
        }
        return Paging.page(call.query(), fees, fee -> true, fee -> String.valueOf(fee.string("type")), fee -> fee);
    }

    private static void addFee(List<JsonObject> fees, Payment payment, String name, String type, BigDecimal amount) {
        if (amount.signum() > 0) {
            fees.add(new JsonObject()
                    .put("name", name)
                    .put("type", type)
                    .put("amount", amount)
                    .put("currency", payment.currency()));
        }
    }

    private static JsonObject listRefunds(Call call) {
        Query query = call.query();
        checkCompany(call);
        return Paging.page(
                query,
                call.state().refunds().all(),
                refund -> call.sees(refund.companyId())
                        && query.admits("company_id", refund.companyId())
                        && query.admits("payment_id", refund.paymentId())
                        && query.admits(
                                "user_id",
                                call.state().payments().get(refund.paymentId()).userId())
                        && query.admitsTime("created", refund.createdAt()),
                Refund::id,
                RefundView::item);
    }

    private static void checkCompany(Call call) {
        String companyId = call.query().text("company_id");
        if (companyId != null) {
            call.company(companyId);
        }
    }
}
