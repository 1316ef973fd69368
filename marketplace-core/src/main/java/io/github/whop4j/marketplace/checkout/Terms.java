package io.github.whop4j.marketplace.checkout;

import io.github.whop4j.marketplace.catalog.Question;
import io.github.whop4j.marketplace.money.Money;
import java.util.List;
import java.util.UUID;

/**
 * What was agreed: a snapshot that later edits of the gig do not touch.
 *
 * @param gigId which gig
 * @param gigTitle its title then
 * @param lines the package first, then extras
 * @param total what the buyer pays
 * @param fee what the platform keeps of it: 0 &lt; fee &lt; total
 * @param deliveryDays of the package plus what the extras add
 * @param revisionsIncluded how often the buyer may send the work back
 * @param requirements what the buyer must answer before work starts
 */
public record Terms(
        UUID gigId,
        String gigTitle,
        List<OrderLine> lines,
        Money total,
        Money fee,
        int deliveryDays,
        int revisionsIncluded,
        List<Question> requirements) {}
