package io.github.whop4j.marketplace.order;

import io.github.whop4j.marketplace.review.Review;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An order with everything its workspace shows.
 *
 * @param order the order
 * @param viewer which side is looking
 * @param gigSlug the gig's slug
 * @param buyerName public name
 * @param sellerName public name
 * @param answers what the buyer answered; empty before
 * @param deliveries newest first
 * @param revisions newest first
 * @param review the buyer's review; null before
 * @param history oldest first
 * @param allowed what the viewer may do now
 */
public record OrderView(
        Order order,
        Party viewer,
        String gigSlug,
        String buyerName,
        String sellerName,
        List<Answer> answers,
        List<Delivery> deliveries,
        List<Revision> revisions,
        @Nullable Review review,
        List<OrderEvent> history,
        Set<OrderCommand> allowed) {}
