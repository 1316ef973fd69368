package io.github.whop4j.client.growth;

import io.github.whop4j.client.common.Reference;
import io.github.whop4j.client.common.TitledReference;
import io.github.whop4j.client.common.UserContact;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person who may become a customer.
 *
 * @param id its id
 * @param createdAt when it was made
 * @param member the person as a member of the company
 * @param metadata what it was given; numbers are {@link BigDecimal}
 * @param product what they are interested in
 * @param referrer where they came from
 * @param updatedAt when it last changed
 * @param user the person
 */
public record Lead(
        String id,
        @Nullable Instant createdAt,
        @Nullable Reference member,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable TitledReference product,
        @Nullable String referrer,
        @Nullable Instant updatedAt,
        @Nullable UserContact user) {}
