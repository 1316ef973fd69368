package io.github.whop4j.gigflow.order;

import io.github.whop4j.gigflow.ui.OrderNumber;
import io.github.whop4j.marketplace.checkout.OrderLine;
import io.github.whop4j.marketplace.checkout.Terms;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.order.OrderCommand;
import io.github.whop4j.marketplace.order.OrderView;
import io.github.whop4j.marketplace.order.Party;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders as the API answers them: money in minor units, times in ISO 8601, names of states and commands in lower case. */
public final class OrderJson {
    private OrderJson() {}

    /** One line of what was bought; {@code kind} is package or extra. */
    public record Line(OrderLine.Kind kind, UUID id, String title, int quantity, long unitPriceCents, long totalCents) {
        static Line of(OrderLine line) {
            return new Line(
                    line.kind(),
                    line.refId(),
                    line.title(),
                    line.quantity(),
                    line.unitPrice().minorUnits(),
                    line.total().minorUnits());
        }
    }

    /** What a list says of an order, and on which side of it the caller is. */
    static Map<String, @Nullable Object> of(Order order, Party side) {
        Terms terms = order.terms();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", order.id());
        members.put("number", OrderNumber.of(order.id()));
        members.put("status", order.status());
        members.put("gigId", terms.gigId());
        members.put("gigTitle", terms.gigTitle());
        members.put("currency", terms.total().currencyCode());
        members.put("totalCents", terms.total().minorUnits());
        members.put("feeCents", terms.fee().minorUnits());
        members.put("refundedCents", order.refunded().minorUnits());
        members.put("lines", terms.lines().stream().map(Line::of).toList());
        members.put("revisionsUsed", order.revisionsUsed());
        members.put("revisionsIncluded", terms.revisionsIncluded());
        members.put("createdAt", order.createdAt());
        members.put("startedAt", order.startedAt());
        members.put("dueAt", order.dueAt());
        members.put("completedAt", order.completedAt());
        members.put("role", side);
        return members;
    }

    /** The same, with everything the workspace shows; {@code allowed} are the commands the caller may give now. */
    static Map<String, @Nullable Object> of(OrderView view) {
        Map<String, @Nullable Object> members = of(view.order(), view.viewer());
        members.put("gigSlug", view.gigSlug());
        members.put("buyerName", view.buyerName());
        members.put("sellerName", view.sellerName());
        members.put("requirements", view.order().terms().requirements());
        members.put("answers", view.answers());
        members.put("deliveries", view.deliveries());
        members.put("revisions", view.revisions());
        members.put("review", view.review());
        members.put("history", view.history());
        members.put(
                "allowed",
                view.allowed().stream().map(OrderCommand::wire).sorted().toList());
        return members;
    }
}
