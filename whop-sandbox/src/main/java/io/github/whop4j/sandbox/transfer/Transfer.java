package io.github.whop4j.sandbox.transfer;

import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Money that went from one available balance to another.
 *
 * @param id {@code ctt_…}
 * @param originId who gave it, {@code biz_…} or {@code user_…}
 * @param destinationId who has it now, {@code biz_…} or {@code user_…}
 * @param amount major units
 * @param currency lower case
 * @param notes what it is for
 * @param metadata as sent
 * @param createdAt when it moved
 */
public record Transfer(
        String id,
        String originId,
        String destinationId,
        BigDecimal amount,
        String currency,
        @Nullable String notes,
        @Nullable JsonObject metadata,
        Instant createdAt) {}
