package io.github.whop4j.client.payments;

import io.github.whop4j.client.Patch;
import io.github.whop4j.client.common.FileReference;

/**
 * Changes to what the seller answers to a dispute. What is not mentioned stays as it is.
 *
 * @param accessActivityLog when and from where the buyer used what was sold
 * @param billingAddress the buyer's address, in one line
 * @param cancellationPolicyAttachment the rules for cancelling; the id of an uploaded file
 * @param cancellationPolicyDisclosure how the buyer was told of the rules for cancelling
 * @param customerCommunicationAttachment what seller and buyer wrote to each other; the id of an uploaded file
 * @param customerEmailAddress the buyer's e-mail address
 * @param customerName the buyer's name
 * @param notes anything more the seller says
 * @param productDescription what was sold, in words
 * @param refundPolicyAttachment the rules for refunds; the id of an uploaded file
 * @param refundPolicyDisclosure how the buyer was told of the rules for refunds
 * @param refundRefusalExplanation why there was no refund
 * @param serviceDate when it was delivered; text, as the seller writes it
 * @param uncategorizedAttachment any other evidence; the id of an uploaded file
 */
public record UpdateDisputeEvidence(
        Patch<String> accessActivityLog,
        Patch<String> billingAddress,
        Patch<FileReference> cancellationPolicyAttachment,
        Patch<String> cancellationPolicyDisclosure,
        Patch<FileReference> customerCommunicationAttachment,
        Patch<String> customerEmailAddress,
        Patch<String> customerName,
        Patch<String> notes,
        Patch<String> productDescription,
        Patch<FileReference> refundPolicyAttachment,
        Patch<String> refundPolicyDisclosure,
        Patch<String> refundRefusalExplanation,
        Patch<String> serviceDate,
        Patch<FileReference> uncategorizedAttachment) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private Patch<String> accessActivityLog = Patch.absent();
        private Patch<String> billingAddress = Patch.absent();
        private Patch<FileReference> cancellationPolicyAttachment = Patch.absent();
        private Patch<String> cancellationPolicyDisclosure = Patch.absent();
        private Patch<FileReference> customerCommunicationAttachment = Patch.absent();
        private Patch<String> customerEmailAddress = Patch.absent();
        private Patch<String> customerName = Patch.absent();
        private Patch<String> notes = Patch.absent();
        private Patch<String> productDescription = Patch.absent();
        private Patch<FileReference> refundPolicyAttachment = Patch.absent();
        private Patch<String> refundPolicyDisclosure = Patch.absent();
        private Patch<String> refundRefusalExplanation = Patch.absent();
        private Patch<String> serviceDate = Patch.absent();
        private Patch<FileReference> uncategorizedAttachment = Patch.absent();

        private Builder() {}

        /**
         * When and from where the buyer used what was sold.
         *
         * @param accessActivityLog as text
         */
        public Builder accessActivityLog(String accessActivityLog) {
            this.accessActivityLog = Patch.set(accessActivityLog);
            return this;
        }

        /** {@return this, and empties what {@link #accessActivityLog(String)} sets} */
        public Builder clearAccessActivityLog() {
            accessActivityLog = Patch.clear();
            return this;
        }

        /**
         * The buyer's address, in one line.
         *
         * @param billingAddress as text
         */
        public Builder billingAddress(String billingAddress) {
            this.billingAddress = Patch.set(billingAddress);
            return this;
        }

        /** {@return this, and empties what {@link #billingAddress(String)} sets} */
        public Builder clearBillingAddress() {
            billingAddress = Patch.clear();
            return this;
        }

        /**
         * The rules for cancelling.
         *
         * @param cancellationPolicyAttachment the id of an uploaded file
         */
        public Builder cancellationPolicyAttachment(String cancellationPolicyAttachment) {
            this.cancellationPolicyAttachment = Patch.set(new FileReference(cancellationPolicyAttachment));
            return this;
        }

        /** {@return this, and empties what {@link #cancellationPolicyAttachment(String)} sets} */
        public Builder clearCancellationPolicyAttachment() {
            cancellationPolicyAttachment = Patch.clear();
            return this;
        }

        /**
         * How the buyer was told of the rules for cancelling.
         *
         * @param cancellationPolicyDisclosure as text
         */
        public Builder cancellationPolicyDisclosure(String cancellationPolicyDisclosure) {
            this.cancellationPolicyDisclosure = Patch.set(cancellationPolicyDisclosure);
            return this;
        }

        /** {@return this, and empties what {@link #cancellationPolicyDisclosure(String)} sets} */
        public Builder clearCancellationPolicyDisclosure() {
            cancellationPolicyDisclosure = Patch.clear();
            return this;
        }

        /**
         * What seller and buyer wrote to each other.
         *
         * @param customerCommunicationAttachment the id of an uploaded file
         */
        public Builder customerCommunicationAttachment(String customerCommunicationAttachment) {
            this.customerCommunicationAttachment = Patch.set(new FileReference(customerCommunicationAttachment));
            return this;
        }

        /** {@return this, and empties what {@link #customerCommunicationAttachment(String)} sets} */
        public Builder clearCustomerCommunicationAttachment() {
            customerCommunicationAttachment = Patch.clear();
            return this;
        }

        /**
         * The buyer's e-mail address.
         *
         * @param customerEmailAddress as text
         */
        public Builder customerEmailAddress(String customerEmailAddress) {
            this.customerEmailAddress = Patch.set(customerEmailAddress);
            return this;
        }

        /** {@return this, and empties what {@link #customerEmailAddress(String)} sets} */
        public Builder clearCustomerEmailAddress() {
            customerEmailAddress = Patch.clear();
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
         * Anything more the seller says.
         *
         * @param notes as text
         */
        public Builder notes(String notes) {
            this.notes = Patch.set(notes);
            return this;
        }

        /** {@return this, and empties what {@link #notes(String)} sets} */
        public Builder clearNotes() {
            notes = Patch.clear();
            return this;
        }

        /**
         * What was sold, in words.
         *
         * @param productDescription as text
         */
        public Builder productDescription(String productDescription) {
            this.productDescription = Patch.set(productDescription);
            return this;
        }

        /** {@return this, and empties what {@link #productDescription(String)} sets} */
        public Builder clearProductDescription() {
            productDescription = Patch.clear();
            return this;
        }

        /**
         * The rules for refunds.
         *
         * @param refundPolicyAttachment the id of an uploaded file
         */
        public Builder refundPolicyAttachment(String refundPolicyAttachment) {
            this.refundPolicyAttachment = Patch.set(new FileReference(refundPolicyAttachment));
            return this;
        }

        /** {@return this, and empties what {@link #refundPolicyAttachment(String)} sets} */
        public Builder clearRefundPolicyAttachment() {
            refundPolicyAttachment = Patch.clear();
            return this;
        }

        /**
         * How the buyer was told of the rules for refunds.
         *
         * @param refundPolicyDisclosure as text
         */
        public Builder refundPolicyDisclosure(String refundPolicyDisclosure) {
            this.refundPolicyDisclosure = Patch.set(refundPolicyDisclosure);
            return this;
        }

        /** {@return this, and empties what {@link #refundPolicyDisclosure(String)} sets} */
        public Builder clearRefundPolicyDisclosure() {
            refundPolicyDisclosure = Patch.clear();
            return this;
        }

        /**
         * Why there was no refund.
         *
         * @param refundRefusalExplanation as text
         */
        public Builder refundRefusalExplanation(String refundRefusalExplanation) {
            this.refundRefusalExplanation = Patch.set(refundRefusalExplanation);
            return this;
        }

        /** {@return this, and empties what {@link #refundRefusalExplanation(String)} sets} */
        public Builder clearRefundRefusalExplanation() {
            refundRefusalExplanation = Patch.clear();
            return this;
        }

        /**
         * When it was delivered.
         *
         * @param serviceDate text, as the seller writes it
         */
        public Builder serviceDate(String serviceDate) {
            this.serviceDate = Patch.set(serviceDate);
            return this;
        }

        /** {@return this, and empties what {@link #serviceDate(String)} sets} */
        public Builder clearServiceDate() {
            serviceDate = Patch.clear();
            return this;
        }

        /**
         * Any other evidence.
         *
         * @param uncategorizedAttachment the id of an uploaded file
         */
        public Builder uncategorizedAttachment(String uncategorizedAttachment) {
            this.uncategorizedAttachment = Patch.set(new FileReference(uncategorizedAttachment));
            return this;
        }

        /** {@return this, and empties what {@link #uncategorizedAttachment(String)} sets} */
        public Builder clearUncategorizedAttachment() {
            uncategorizedAttachment = Patch.clear();
            return this;
        }

        /** {@return an immutable value of what was set} */
        public UpdateDisputeEvidence build() {
            return new UpdateDisputeEvidence(
                    accessActivityLog,
                    billingAddress,
                    cancellationPolicyAttachment,
                    cancellationPolicyDisclosure,
                    customerCommunicationAttachment,
                    customerEmailAddress,
                    customerName,
                    notes,
                    productDescription,
                    refundPolicyAttachment,
                    refundPolicyDisclosure,
                    refundRefusalExplanation,
                    serviceDate,
                    uncategorizedAttachment);
        }
    }
}
