package io.github.whop4j.client.payments;

import io.github.whop4j.client.Patch;
import java.time.Instant;
import java.util.List;

/**
 * Changes to an invoice. What is not mentioned stays as it is.
 *
 * @param automaticallyFinalizesAt when the invoice is sent or charged by itself
 * @param billingAddress the buyer's address
 * @param chargeBuyerFee whether the buyer pays a processing fee on top; added to the price
 * @param collectionMethod how the money is asked for
 * @param customerName the buyer's name
 * @param dueDate the last moment to pay
 * @param emailAddress where the invoice is sent; an e-mail address of the buyer
 * @param lineItems what the price is made of; one line each
 * @param mailingAddressId an address of the buyer that Whop knows; its id
 * @param memberId who is asked to pay, if already a member; {@code mber_…}
 * @param paymentMethodId the saved payment method to charge automatically; {@code payt_…}
 * @param plan what is to be paid
 * @param productId what is sold; {@code prod_…}
 * @param subscriptionBillingAnchorAt the moment renewals are counted from
 */
public record UpdateInvoice(
        Patch<Instant> automaticallyFinalizesAt,
        Patch<InvoiceAddress> billingAddress,
        Patch<Boolean> chargeBuyerFee,
        Patch<CollectionMethod> collectionMethod,
        Patch<String> customerName,
        Patch<Instant> dueDate,
        Patch<String> emailAddress,
        Patch<List<InvoiceLineItem>> lineItems,
        Patch<String> mailingAddressId,
        Patch<String> memberId,
        Patch<String> paymentMethodId,
        Patch<InvoicePlan> plan,
        Patch<String> productId,
        Patch<Instant> subscriptionBillingAnchorAt) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private Patch<Instant> automaticallyFinalizesAt = Patch.absent();
        private Patch<InvoiceAddress> billingAddress = Patch.absent();
        private Patch<Boolean> chargeBuyerFee = Patch.absent();
        private Patch<CollectionMethod> collectionMethod = Patch.absent();
        private Patch<String> customerName = Patch.absent();
        private Patch<Instant> dueDate = Patch.absent();
        private Patch<String> emailAddress = Patch.absent();
        private Patch<List<InvoiceLineItem>> lineItems = Patch.absent();
        private Patch<String> mailingAddressId = Patch.absent();
        private Patch<String> memberId = Patch.absent();
        private Patch<String> paymentMethodId = Patch.absent();
        private Patch<InvoicePlan> plan = Patch.absent();
        private Patch<String> productId = Patch.absent();
        private Patch<Instant> subscriptionBillingAnchorAt = Patch.absent();

        private Builder() {}

        /**
         * When the invoice is sent or charged by itself.
         *
         * @param automaticallyFinalizesAt the point in time
         */
        public Builder automaticallyFinalizesAt(Instant automaticallyFinalizesAt) {
            this.automaticallyFinalizesAt = Patch.set(automaticallyFinalizesAt);
            return this;
        }

        /** {@return this, and empties what {@link #automaticallyFinalizesAt(Instant)} sets} */
        public Builder clearAutomaticallyFinalizesAt() {
            automaticallyFinalizesAt = Patch.clear();
            return this;
        }

        /**
         * The buyer's address.
         *
         * @param billingAddress built before
         */
        public Builder billingAddress(InvoiceAddress billingAddress) {
            this.billingAddress = Patch.set(billingAddress);
            return this;
        }

        /** {@return this, and empties what {@link #billingAddress(InvoiceAddress)} sets} */
        public Builder clearBillingAddress() {
            billingAddress = Patch.clear();
            return this;
        }

        /**
         * Whether the buyer pays a processing fee on top.
         *
         * @param chargeBuyerFee added to the price
         */
        public Builder chargeBuyerFee(boolean chargeBuyerFee) {
            this.chargeBuyerFee = Patch.set(chargeBuyerFee);
            return this;
        }

        /** {@return this, and empties what {@link #chargeBuyerFee(boolean)} sets} */
        public Builder clearChargeBuyerFee() {
            chargeBuyerFee = Patch.clear();
            return this;
        }

        /**
         * How the money is asked for.
         *
         * @param collectionMethod one of its constants, or a word of your own through {@code of}
         */
        public Builder collectionMethod(CollectionMethod collectionMethod) {
            this.collectionMethod = Patch.set(collectionMethod);
            return this;
        }

        /** {@return this, and empties what {@link #collectionMethod(CollectionMethod)} sets} */
        public Builder clearCollectionMethod() {
            collectionMethod = Patch.clear();
            return this;
        }

        /**
         * The buyer's name.
         *
         * @param customerName as text
         */
        public Builder customerName(String customerName) {
            this.customerName = Patch.set(customerName);
            return this;
        }

        /** {@return this, and empties what {@link #customerName(String)} sets} */
        public Builder clearCustomerName() {
            customerName = Patch.clear();
            return this;
        }

        /**
         * The last moment to pay.
         *
         * @param dueDate the point in time
         */
        public Builder dueDate(Instant dueDate) {
            this.dueDate = Patch.set(dueDate);
            return this;
        }

        /** {@return this, and empties what {@link #dueDate(Instant)} sets} */
        public Builder clearDueDate() {
            dueDate = Patch.clear();
            return this;
        }

        /**
         * Where the invoice is sent.
         *
         * @param emailAddress an e-mail address of the buyer
         */
        public Builder emailAddress(String emailAddress) {
            this.emailAddress = Patch.set(emailAddress);
            return this;
        }

        /** {@return this, and empties what {@link #emailAddress(String)} sets} */
        public Builder clearEmailAddress() {
            emailAddress = Patch.clear();
            return this;
        }

        /**
         * What the price is made of.
         *
         * @param lineItems one line each
         */
        public Builder lineItems(List<InvoiceLineItem> lineItems) {
            this.lineItems = Patch.set(List.copyOf(lineItems));
            return this;
        }

        /** {@return this, and empties what {@link #lineItems(List)} sets} */
        public Builder clearLineItems() {
            lineItems = Patch.clear();
            return this;
        }

        /** An address of the buyer that Whop knows. */
        public Builder mailingAddressId(String mailingAddressId) {
            this.mailingAddressId = Patch.set(mailingAddressId);
            return this;
        }

        /** {@return this, and empties what {@link #mailingAddressId(String)} sets} */
        public Builder clearMailingAddressId() {
            mailingAddressId = Patch.clear();
            return this;
        }

        /**
         * Who is asked to pay, if already a member.
         *
         * @param memberId {@code mber_…}
         */
        public Builder memberId(String memberId) {
            this.memberId = Patch.set(memberId);
            return this;
        }

        /** {@return this, and empties what {@link #memberId(String)} sets} */
        public Builder clearMemberId() {
            memberId = Patch.clear();
            return this;
        }

        /**
         * The saved payment method to charge automatically.
         *
         * @param paymentMethodId {@code payt_…}
         */
        public Builder paymentMethodId(String paymentMethodId) {
            this.paymentMethodId = Patch.set(paymentMethodId);
            return this;
        }

        /** {@return this, and empties what {@link #paymentMethodId(String)} sets} */
        public Builder clearPaymentMethodId() {
            paymentMethodId = Patch.clear();
            return this;
        }

        /**
         * What is to be paid.
         *
         * @param plan built before
         */
        public Builder plan(InvoicePlan plan) {
            this.plan = Patch.set(plan);
            return this;
        }

        /** {@return this, and empties what {@link #plan(InvoicePlan)} sets} */
        public Builder clearPlan() {
            plan = Patch.clear();
            return this;
        }

        /**
         * What is sold.
         *
         * @param productId {@code prod_…}
         */
        public Builder productId(String productId) {
            this.productId = Patch.set(productId);
            return this;
        }

        /** {@return this, and empties what {@link #productId(String)} sets} */
        public Builder clearProductId() {
            productId = Patch.clear();
            return this;
        }

        /**
         * The moment renewals are counted from.
         *
         * @param subscriptionBillingAnchorAt the point in time
         */
        public Builder subscriptionBillingAnchorAt(Instant subscriptionBillingAnchorAt) {
            this.subscriptionBillingAnchorAt = Patch.set(subscriptionBillingAnchorAt);
            return this;
        }

        /** {@return this, and empties what {@link #subscriptionBillingAnchorAt(Instant)} sets} */
        public Builder clearSubscriptionBillingAnchorAt() {
            subscriptionBillingAnchorAt = Patch.clear();
            return this;
        }

        /** {@return an immutable value of what was set} */
        public UpdateInvoice build() {
            return new UpdateInvoice(
                    automaticallyFinalizesAt,
                    billingAddress,
                    chargeBuyerFee,
                    collectionMethod,
                    customerName,
                    dueDate,
                    emailAddress,
                    lineItems,
                    mailingAddressId,
                    memberId,
                    paymentMethodId,
                    plan,
                    productId,
                    subscriptionBillingAnchorAt);
        }
    }
}
