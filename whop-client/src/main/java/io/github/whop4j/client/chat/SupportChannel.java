package io.github.whop4j.client.chat;

import io.github.whop4j.client.common.UserReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A chat between a customer and the team of a company.
 *
 * @param id its id
 * @param companyId the company; {@code biz_…}
 * @param customName what it is called
 * @param customerUser the customer
 * @param lastMessageAt when the last message was written
 * @param resolvedAt when it was resolved
 */
public record SupportChannel(
        String id,
        @Nullable String companyId,
        @Nullable String customName,
        @Nullable UserReference customerUser,
        @Nullable Instant lastMessageAt,
        @Nullable Instant resolvedAt) {}
