package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.body;
import static io.github.whop4j.client.WhopServer.json;
import static io.github.whop4j.client.WhopServer.line;
import static io.github.whop4j.client.WhopServer.taken;
import static io.github.whop4j.client.WhopServer.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.whop4j.client.checkout.PaymentMethodType;
import io.github.whop4j.client.common.RoutedReference;
import io.github.whop4j.client.common.UserContact;
import io.github.whop4j.client.memberships.MembershipStatus;
import io.github.whop4j.client.payments.CardBrand;
import io.github.whop4j.client.payments.CardDetails;
import io.github.whop4j.client.payments.DisputeStatus;
import io.github.whop4j.client.payments.Payment;
import io.github.whop4j.client.payments.PaymentOrder;
import io.github.whop4j.client.payments.PaymentQuery;
import io.github.whop4j.client.payments.PaymentStatus;
import io.github.whop4j.client.payments.PaymentSubstatus;
import io.github.whop4j.client.payments.Refund;
import io.github.whop4j.client.payments.RefundPayment;
import io.github.whop4j.client.payments.RefundQuery;
import io.github.whop4j.client.payments.RefundStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentsTest {
    private static final String PAYMENT = """
            {"id": "pay_1", "status": "paid", "substatus": "succeeded", "total": 123.45, "subtotal": 123.45,
             "usd_total": 123.45, "amount_after_fees": 105.1, "currency": "usd", "settlement_amount": 123.45,
             "settlement_currency": "usd", "settlement_exchange_rate": null, "tax_amount": null, "tax_behavior": null,
             "refunded_amount": 0, "refundable": true, "retryable": false, "voidable": false, "auto_refunded": false,
             "created_at": "2026-01-02T03:04:05Z", "paid_at": "2026-01-02T03:04:06Z",
             "updated_at": "2026-01-02T03:04:06Z", "refunded_at": null, "billing_reason": "one_time",
             "checkout_configuration_id": "ch_1", "metadata": {"order": "o-1"}, "failure_message": null,
             "application_fee": {"id": "afee_1", "amount": 12.35, "amount_captured": 12.35, "amount_refunded": 0,
                                 "created_at": "2026-01-02T03:04:06Z", "currency": "usd"},
             "billing_address": {"city": "Graz", "country": "AT", "line1": "Ring 1", "line2": null, "name": "Bo",
                                 "postal_code": "8010", "state": null},
             "card_brand": "visa", "card_last4": "4242", "payment_method_type": "card",
             "company": {"id": "biz_seller", "route": "pixel-forge", "title": "Pixel Forge"},
             "disputes": [{"id": "dspt_1", "amount": 123.45, "currency": "usd", "editable": true,
                           "needs_response_by": null, "notes": null, "reason": "fraud", "status": "needs_response"}],
             "financing_transactions": [], "resolutions": null, "member": {"id": "mber_1", "phone": null},
             "membership": {"id": "mem_1", "phone_number": null, "status": "active"},
             "payment_method": {"id": "payt_1", "card": {"brand": "visa", "exp_month": 12, "exp_year": 2030,
                                "last4": "4242"}, "created_at": "2026-01-02T03:04:05Z", "payment_method_type": "card"},
             "plan": {"id": "plan_1", "internal_notes": null, "metadata": null},
             "product": {"id": "prod_1", "metadata": null, "route": "logo", "title": "Logo design"},
             "promo_code": null, "user": {"id": "user_2", "email": "bo@example.test", "name": "Bo", "username": "bo"}}
            """;

    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void retrievesAPaymentWithEverythingAboutIt() {
        server.enqueue(json(PAYMENT));

        Payment payment = WhopServer.client(server).payments().retrieve("pay_1");

        assertThat(line(taken(server))).isEqualTo("GET /api/v1/payments/pay_1");
        assertThat(payment.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(payment.substatus()).isEqualTo(PaymentSubstatus.SUCCEEDED);
        assertThat(payment.total()).isEqualTo(new BigDecimal("123.45"));
        assertThat(payment.amountAfterFees()).isEqualTo(new BigDecimal("105.1"));
        assertThat(payment.paidAt()).isEqualTo(Instant.parse("2026-01-02T03:04:06Z"));
        assertThat(payment.company()).isEqualTo(new RoutedReference("biz_seller", "pixel-forge", "Pixel Forge"));
        assertThat(payment.applicationFee())
                .extracting(Payment.ApplicationFee::amount)
                .isEqualTo(new BigDecimal("12.35"));
        assertThat(payment.paymentMethod())
                .extracting(Payment.PaymentMethod::card)
                .isEqualTo(new CardDetails(CardBrand.VISA, 12, 2030, "4242"));
        assertThat(payment.paymentMethodType()).isEqualTo(PaymentMethodType.CARD);
        assertThat(payment.membership()).isEqualTo(new Payment.Membership("mem_1", null, MembershipStatus.ACTIVE));
        assertThat(payment.disputes())
                .extracting(Payment.Dispute::status)
                .containsExactly(DisputeStatus.NEEDS_RESPONSE);
        assertThat(payment.resolutions()).isEmpty();
        assertThat(payment.financingTransactions()).isEmpty();
        assertThat(payment.user()).isEqualTo(new UserContact("user_2", "bo@example.test", "Bo", "bo"));
    }

    @Test
    void listsWithRepeatedFiltersInBrackets() {
        server.enqueue(json("{\"data\":[{\"id\":\"pay_1\"}],\"page_info\":{\"has_next_page\":false}}"));

        Page<Payment> page = WhopServer.client(server)
                .payments()
                .list(PaymentQuery.builder()
                        .companyId("biz_seller")
                        .checkoutConfigurationIds(List.of("ch_1", "ch_2"))
                        .statuses(List.of(PaymentStatus.PAID, PaymentStatus.of("brand_new")))
                        .includeFree(false)
                        .order(PaymentOrder.PAID_AT)
                        .updatedAfter(Instant.parse("2026-01-01T00:00:00Z"))
                        .first(100)
                        .build());

        assertThat(page.items()).extracting(Payment::id).containsExactly("pay_1");
        assertThat(line(taken(server)))
                .isEqualTo(
                        "GET /api/v1/payments?checkout_configuration_ids%5B%5D=ch_1"
                                + "&checkout_configuration_ids%5B%5D=ch_2&company_id=biz_seller&include_free=false&order=paid_at"
                                + "&statuses%5B%5D=paid&statuses%5B%5D=brand_new&updated_after=2026-01-01T00%3A00%3A00Z&first=100");
    }

    @Test
    void refundsEverything() {
        server.enqueue(json(PAYMENT));

        WhopServer.client(server).payments().refund("pay_1", RefundPayment.full());

        var request = taken(server);
        assertThat(line(request)).isEqualTo("POST /api/v1/payments/pay_1/refund");
        assertThat(body(request)).isEqualTo(tree("{}"));
    }

    @Test
    void refundsAPart() {
        server.enqueue(json(PAYMENT));

        WhopServer.client(server).payments().refund("pay_1", RefundPayment.partial(new BigDecimal("10.00")));

        assertThat(body(taken(server))).isEqualTo(tree("{\"partial_amount\":10.00}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-1"})
    void refusesToRefundNothing(BigDecimal amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RefundPayment.partial(amount))
                .withMessageContaining("more than zero");
    }

    @Test
    void retriesAndVoidsWithoutABody() {
        server.enqueue(json(PAYMENT));
        server.enqueue(json(PAYMENT));
        WhopClient whop = WhopServer.client(server);

        whop.payments().retry("pay_1");
        whop.payments().voidPayment("pay_1");

        assertThat(line(taken(server))).isEqualTo("POST /api/v1/payments/pay_1/retry");
        assertThat(line(taken(server))).isEqualTo("POST /api/v1/payments/pay_1/void");
    }

    @Test
    void retrievesAndListsRefunds() {
        String refund = """
                {"id": "rf_1", "amount": "10.00", "created_at": "2026-01-05T00:00:00Z", "currency": "usd",
                 "payment": {"id": "pay_1", "total": 123.45}, "provider": "stripe", "provider_created_at": null,
                 "reference_status": "pending", "reference_type": null, "reference_value": null, "status": "succeeded"}
                """;
        server.enqueue(json(refund));
        server.enqueue(json("{\"data\":[" + refund + "],\"page_info\":{\"has_next_page\":false}}"));
        WhopClient whop = WhopServer.client(server);

        Refund read = whop.refunds().retrieve("rf_1");
        Page<Refund> page =
                whop.refunds().list(RefundQuery.builder().paymentId("pay_1").build());

        assertThat(read.amount()).isEqualTo(new BigDecimal("10.00"));
        assertThat(read.status()).isEqualTo(RefundStatus.SUCCEEDED);
        assertThat(page.items()).containsExactly(read);
        assertThat(line(taken(server))).isEqualTo("GET /api/v1/refunds/rf_1");
        assertThat(line(taken(server))).isEqualTo("GET /api/v1/refunds?payment_id=pay_1&first=50");
    }
}
