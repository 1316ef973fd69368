package io.github.whop4j.docs.interop.sandbox;

import static io.github.whop4j.docs.interop.sandbox.KnownValues.known;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.checkout.CreateProduct;
import io.github.whop4j.client.checkout.PlanType;
import io.github.whop4j.client.payments.CollectionMethod;
import io.github.whop4j.client.payments.Invoice;
import io.github.whop4j.client.payments.InvoicePlan;
import io.github.whop4j.client.payments.InvoiceQuery;
import io.github.whop4j.client.payments.InvoiceStatus;
import io.github.whop4j.client.payments.InvoiceWithProductId;
import io.github.whop4j.client.payments.UpdateInvoice;
import java.math.BigDecimal;
import java.time.Duration;

/** Invoices: drafts, sent, paid, uncollectible and void. */
final class InvoicesScenario {
    private InvoicesScenario() {}

    static void run(RecordedSandbox local) {
        WhopClient whop = local.whop;
        String seller = local.seller("Invoices");
        String product = whop.products()
                .create(CreateProduct.builder(seller, "Work").build())
                .id();
        Invoice paid = create(local, seller, product, false);
        assertThat(paid.status()).isEqualTo(InvoiceStatus.OPEN);
        assertThat(paid.currentPlan()).isNotNull();
        assertThat(whop.invoices().markPaid(paid.id())).isTrue();
        assertThat(known(whop.invoices().retrieve(paid.id())).status()).isEqualTo(InvoiceStatus.PAID);

        Invoice hopeless = create(local, seller, product, false);
        assertThat(whop.invoices().markUncollectible(hopeless.id())).isTrue();
        Invoice taken = create(local, seller, product, false);
        assertThat(whop.invoices().voidInvoice(taken.id())).isTrue();

        Invoice draft = create(local, seller, product, true);
        known(whop.invoices()
                .update(
                        draft.id(),
                        UpdateInvoice.builder()
                                .emailAddress("other@example.com")
                                .build()));
        assertThat(known(whop.invoices().retrieve(draft.id())).emailAddress()).isEqualTo("other@example.com");
        assertThat(whop.invoices().delete(draft.id())).isTrue();
        assertThat(known(whop.invoices()
                        .list(InvoiceQuery.builder().companyId(seller).build())))
                .extracting(item -> item.status())
                .containsExactlyInAnyOrder(InvoiceStatus.PAID, InvoiceStatus.UNCOLLECTIBLE, InvoiceStatus.VOID);
    }

    private static Invoice create(RecordedSandbox local, String seller, String product, boolean draft) {
        InvoicePlan plan = InvoicePlan.builder()
                .planType(PlanType.ONE_TIME)
                .initialPrice(new BigDecimal("120.00"))
                .build();
        return known(local.whop
                .invoices()
                .create(InvoiceWithProductId.builder(seller, product, CollectionMethod.SEND_INVOICE, plan)
                        .emailAddress("buyer@example.com")
                        .customerName("Bea Buyer")
                        .dueDate(local.sandbox.clock().instant().plus(Duration.ofDays(14)))
                        .saveAsDraft(draft)
                        .build()));
    }
}
