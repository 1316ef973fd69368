package io.github.whop4j.sandbox.state;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bank's early warning that a payment will be or was disputed. It moves no money.
 *
 * @param id {@code dspa_…}
 * @param paymentId of which payment
 * @param companyId who was paid
 * @param disputeId the dispute it is about, or null when there is none yet
 * @param alertType {@code DisputeAlertType}: dispute, dispute_rdr or fraud
 * @param currency lower case
 * @param amount major units
 * @param createdAt when it came
 */
public record DisputeAlert(
        String id,
        String paymentId,
        String companyId,
        @Nullable String disputeId,
        String alertType,
        String currency,
        BigDecimal amount,
        Instant createdAt) {}
