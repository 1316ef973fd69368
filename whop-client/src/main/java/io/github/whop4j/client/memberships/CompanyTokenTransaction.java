package io.github.whop4j.client.memberships;

import io.github.whop4j.client.common.Reference;
import io.github.whop4j.client.common.RoutedReference;
import io.github.whop4j.client.common.UserReference;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A movement of a company's own tokens. Tokens are points of the company, not money.
 *
 * @param id its id
 * @param amount how many tokens, not money
 * @param company whose tokens they are
 * @param createdAt when it was made
 * @param description what it is for
 * @param idempotencyKey the key it was asked for with
 * @param linkedTransactionId the other side of a transfer; its id
 * @param member whose balance changed, as a member of the company
 * @param transactionType what was done
 * @param user whose balance changed
 */
public record CompanyTokenTransaction(
        String id,
        @Nullable BigDecimal amount,
        @Nullable RoutedReference company,
        @Nullable Instant createdAt,
        @Nullable String description,
        @Nullable String idempotencyKey,
        @Nullable String linkedTransactionId,
        @Nullable Reference member,
        @Nullable CompanyTokenTransactionType transactionType,
        @Nullable UserReference user) {}
