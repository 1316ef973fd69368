package io.github.whop4j.sandbox.state;

import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A price of a product.
 *
 * @param id {@code plan_…}
 * @param companyId who sells it
 * @param productId what is sold, or null
 * @param currency lower case, as in {@code usd}
 * @param initialPrice what a buyer pays, in major units
 * @param renewalPrice what each renewal costs, in major units
 * @param planType {@code one_time} or {@code renewal}
 * @param applicationFeeAmount what of it goes to the parent company, or null
 * @param settings the other fields it was created with, as sent
 * @param createdAt when it was created
 */
public record Plan(
        String id,
        String companyId,
        @Nullable String productId,
        String currency,
        BigDecimal initialPrice,
        BigDecimal renewalPrice,
        String planType,
        @Nullable BigDecimal applicationFeeAmount,
        JsonObject settings,
        Instant createdAt) {}
