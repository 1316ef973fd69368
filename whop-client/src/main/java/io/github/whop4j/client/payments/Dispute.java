package io.github.whop4j.client.payments;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.common.Attachment;
import io.github.whop4j.client.common.Reference;
import io.github.whop4j.client.common.TitledReference;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A payment a buyer asked the bank to take back, and what the seller answers.
 *
 * @param id such as {@code dspt_…}
 * @param accessActivityLog when and from where the buyer used what was sold
 * @param amount what is disputed, in decimal major units (10.50)
 * @param billingAddress the buyer's address, in one line
 * @param cancellationPolicyAttachment the rules for cancelling, as a file
 * @param cancellationPolicyDisclosure how the buyer was told of them
 * @param company who was paid
 * @param createdAt when it reached Whop
 * @param currency of the amount
 * @param customerCommunicationAttachment what seller and buyer wrote to each other, as a file
 * @param customerEmailAddress the buyer's address
 * @param customerName the buyer's name
 * @param editable whether the answer can still be changed
 * @param needsResponseBy the last moment to answer
 * @param notes anything more the seller says
 * @param payment what is disputed
 * @param plan the price that was paid
 * @param product what was sold
 * @param productDescription what was sold, in words
 * @param reason the bank's reason
 * @param refundPolicyAttachment the rules for refunds, as a file
 * @param refundPolicyDisclosure how the buyer was told of them
 * @param refundRefusalExplanation why there was no refund
 * @param serviceDate when it was delivered, as the seller wrote it
 * @param status where it stands
 * @param uncategorizedAttachment any other evidence
 * @param visaRdr whether Visa's rapid resolution decided it by itself; it cannot be contested then
 */
public record Dispute(
        String id,
        @Nullable String accessActivityLog,
        @Nullable BigDecimal amount,
        @Nullable String billingAddress,
        @Nullable Attachment cancellationPolicyAttachment,
        @Nullable String cancellationPolicyDisclosure,
        @Nullable TitledReference company,
        @Nullable Instant createdAt,
        @Nullable Currency currency,
        @Nullable Attachment customerCommunicationAttachment,
        @Nullable String customerEmailAddress,
        @Nullable String customerName,
        @Nullable Boolean editable,
        @Nullable Instant needsResponseBy,
        @Nullable String notes,
        @Nullable DisputedPayment payment,
        @Nullable Reference plan,
        @Nullable TitledReference product,
        @Nullable String productDescription,
        @Nullable String reason,
        @Nullable Attachment refundPolicyAttachment,
        @Nullable String refundPolicyDisclosure,
        @Nullable String refundRefusalExplanation,
        @Nullable String serviceDate,
        @Nullable DisputeStatus status,
        @Nullable Attachment uncategorizedAttachment,
        @Nullable Boolean visaRdr) {}
