package io.github.whop4j.client.payments;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice for a product that is made with it.
 *
 * @param companyId who is paid; {@code biz_…}
 * @param collectionMethod how the money is asked for
 * @param plan what is to be paid
 * @param product what is sold; a new product
 * @param automaticallyFinalizesAt when the invoice is sent or charged by itself
 * @param billingAddress the buyer's address
 * @param chargeBuyerFee whether the buyer pays a processing fee on top; added to the price
 * @param customerName the buyer's name
 * @param dueDate the last moment to pay
 * @param emailAddress where the invoice is sent; an e-mail address of the buyer
 * @param lineItems what the price is made of; one line each
 * @param mailingAddressId an address of the buyer that Whop knows; its id
 * @param memberId who is asked to pay, if already a member; {@code mber_…}
 * @param paymentMethodId the saved payment method to charge automatically; {@code payt_…}
 * @param paymentTokenId the payment token to charge automatically; its id
 * @param saveAsDraft whether to keep it as a draft; not sent and not charged
 * @param subscriptionBillingAnchorAt the moment renewals are counted from
 */
public record InvoiceWithProduct(
        String companyId,
        CollectionMethod collectionMethod,
        InvoicePlan plan,
        InvoiceProduct product,
        @Nullable Instant automaticallyFinalizesAt,
        @Nullable InvoiceAddress billingAddress,
        @Nullable Boolean chargeBuyerFee,
        @Nullable String customerName,
        @Nullable Instant dueDate,
        @Nullable String emailAddress,
        @Nullable List<InvoiceLineItem> lineItems,
        @Nullable String mailingAddressId,
        @Nullable String memberId,
        @Nullable String paymentMethodId,
        @Nullable String paymentTokenId,
        @Nullable Boolean saveAsDraft,
        @Nullable Instant subscriptionBillingAnchorAt)
        implements CreateInvoice {
    /**
     * Starts with what is required.
     *
     * @param companyId who is paid; {@code biz_…}
     * @param collectionMethod how the money is asked for
     * @param plan what is to be paid
     * @param product what is sold; a new product
     * @return a builder
     */
    public static Builder builder(
            String companyId, CollectionMethod collectionMethod, InvoicePlan plan, InvoiceProduct product) {
        return new Builder(companyId, collectionMethod, plan, product);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String companyId;
        private final CollectionMethod collectionMethod;
        private final InvoicePlan plan;
        private final InvoiceProduct product;
        private @Nullable Instant automaticallyFinalizesAt;
        private @Nullable InvoiceAddress billingAddress;
        private @Nullable Boolean chargeBuyerFee;
        private @Nullable String customerName;
        private @Nullable Instant dueDate;
        private @Nullable String emailAddress;
        private @Nullable List<InvoiceLineItem> lineItems;
        private @Nullable String mailingAddressId;
        private @Nullable String memberId;
        private @Nullable String paymentMethodId;
        private @Nullable String paymentTokenId;
        private @Nullable Boolean saveAsDraft;
        private @Nullable Instant subscriptionBillingAnchorAt;

        private Builder(String companyId, CollectionMethod collectionMethod, InvoicePlan plan, InvoiceProduct product) {
            this.companyId = companyId;
            this.collectionMethod = collectionMethod;
            this.plan = plan;
            this.product = product;
        }

        /**
         * When the invoice is sent or charged by itself.
         *
         * @param automaticallyFinalizesAt the point in time
         */
        public Builder automaticallyFinalizesAt(Instant automaticallyFinalizesAt) {
            this.automaticallyFinalizesAt = automaticallyFinalizesAt;
            return this;
        }

        /**
         * The buyer's address.
         *
         * @param billingAddress built before
         */
        public Builder billingAddress(InvoiceAddress billingAddress) {
            this.billingAddress = billingAddress;
            return this;
        }

        /**
         * Whether the buyer pays a processing fee on top.
         *
         * @param chargeBuyerFee added to the price
         */
        public Builder chargeBuyerFee(boolean chargeBuyerFee) {
            this.chargeBuyerFee = chargeBuyerFee;
            return this;
        }

        /**
         * The buyer's name.
         *
         * @param customerName as text
         */
        public Builder customerName(String customerName) {
            this.customerName = customerName;
            return this;
        }

        /**
         * The last moment to pay.
         *
         * @param dueDate the point in time
         */
        public Builder dueDate(Instant dueDate) {
            this.dueDate = dueDate;
            return this;
        }

        /**
         * Where the invoice is sent.
         *
         * @param emailAddress an e-mail address of the buyer
         */
        public Builder emailAddress(String emailAddress) {
            this.emailAddress = emailAddress;
            return this;
        }

        /**
         * What the price is made of.
         *
         * @param lineItems one line each
         */
        public Builder lineItems(List<InvoiceLineItem> lineItems) {
            this.lineItems = List.copyOf(lineItems);
            return this;
        }

        /** An address of the buyer that Whop knows. */
        public Builder mailingAddressId(String mailingAddressId) {
            this.mailingAddressId = mailingAddressId;
            return this;
        }

        /**
         * Who is asked to pay, if already a member.
         *
         * @param memberId {@code mber_…}
         */
        public Builder memberId(String memberId) {
            this.memberId = memberId;
            return this;
        }

        /**
         * The saved payment method to charge automatically.
         *
         * @param paymentMethodId {@code payt_…}
         */
        public Builder paymentMethodId(String paymentMethodId) {
            this.paymentMethodId = paymentMethodId;
            return this;
        }

        /** The payment token to charge automatically. */
        public Builder paymentTokenId(String paymentTokenId) {
            this.paymentTokenId = paymentTokenId;
            return this;
        }

        /**
         * Whether to keep it as a draft.
         *
         * @param saveAsDraft not sent and not charged
         */
        public Builder saveAsDraft(boolean saveAsDraft) {
            this.saveAsDraft = saveAsDraft;
            return this;
        }

        /**
         * The moment renewals are counted from.
         *
         * @param subscriptionBillingAnchorAt the point in time
         */
        public Builder subscriptionBillingAnchorAt(Instant subscriptionBillingAnchorAt) {
            this.subscriptionBillingAnchorAt = subscriptionBillingAnchorAt;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public InvoiceWithProduct build() {
            return new InvoiceWithProduct(
                    companyId,
                    collectionMethod,
                    plan,
                    product,
                    automaticallyFinalizesAt,
                    billingAddress,
                    chargeBuyerFee,
                    customerName,
                    dueDate,
                    emailAddress,
                    lineItems,
                    mailingAddressId,
                    memberId,
                    paymentMethodId,
                    paymentTokenId,
                    saveAsDraft,
                    subscriptionBillingAnchorAt);
        }
    }
}
