package io.github.whop4j.client.memberships;

import io.github.whop4j.client.common.Reference;
import io.github.whop4j.client.common.TitledReference;
import io.github.whop4j.client.common.UserContact;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who asked to buy and waits to be let in.
 *
 * @param id its id
 * @param createdAt when it was made
 * @param customFieldResponses what they answered
 * @param plan what they want to buy
 * @param product what is sold
 * @param status where it stands
 * @param user who waits
 */
public record Entry(
        String id,
        @Nullable Instant createdAt,
        List<CustomFieldResponse> customFieldResponses,
        @Nullable Reference plan,
        @Nullable TitledReference product,
        @Nullable EntryStatus status,
        @Nullable UserContact user) {}
