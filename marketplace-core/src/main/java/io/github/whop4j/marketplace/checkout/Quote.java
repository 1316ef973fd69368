package io.github.whop4j.marketplace.checkout;

import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigExtra;
import io.github.whop4j.marketplace.catalog.GigPackage;
import io.github.whop4j.marketplace.money.FeePolicy;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Prices a choice from the catalogue: a pure function of the gig as it is now and what the buyer picked. */
final class Quote {
    static final int MAX_QUANTITY = 10;

    private Quote() {}

    /**
     * Total = package × quantity + Σ extra × its own quantity. More of a package does not take longer; an extra adds its
     * days once for each one bought.
     */
    static Terms of(Gig gig, CheckoutRequest request, FeePolicy fees) {
        if (request.quantity() < 1 || request.quantity() > MAX_QUANTITY) {
            throw refused(
                    "quantity_out_of_range",
                    "The quantity must be 1 to " + MAX_QUANTITY + ", not " + request.quantity() + ".",
                    "quantity");
        }
        GigPackage chosen = gig.packages().stream()
                .filter(candidate -> candidate.id().equals(request.packageId()))
                .findFirst()
                .orElseThrow(() -> refused(
                        "package_not_offered",
                        "This gig does not offer that package (any more). Reload the gig and choose again.",
                        "packageId"));
        List<OrderLine> lines = new ArrayList<>();
        lines.add(
                new OrderLine(OrderLine.Kind.PACKAGE, chosen.id(), chosen.title(), request.quantity(), chosen.price()));
        int days = chosen.deliveryDays();
        Set<UUID> seen = new HashSet<>();
        for (CheckoutRequest.Extra picked : request.extras()) {
            GigExtra extra = extra(gig, picked, seen);
            lines.add(new OrderLine(OrderLine.Kind.EXTRA, extra.id(), extra.title(), picked.quantity(), extra.price()));
            days += extra.deliveryDaysAdd() * picked.quantity();
        }
        Money total = lines.stream().map(OrderLine::total).reduce(Money::plus).orElseThrow();
        return new Terms(
                gig.id(),
                gig.title(),
                List.copyOf(lines),
                total,
                fees.feeOn(total),
                days,
                chosen.revisionsIncluded(),
                List.copyOf(gig.requirements()));
    }

    private static GigExtra extra(Gig gig, CheckoutRequest.Extra picked, Set<UUID> seen) {
        GigExtra extra = gig.extras().stream()
                .filter(candidate -> candidate.id().equals(picked.id()))
                .findFirst()
                .orElseThrow(() -> refused(
                        "extra_not_offered",
                        "This gig does not offer that extra (any more). Reload the gig and choose again.",
                        "extras"));
        if (!seen.add(extra.id())) {
            throw refused(
                    "extra_repeated",
                    "\"" + extra.title() + "\" was chosen twice. Send it once, with a quantity.",
                    "extras");
        }
        if (picked.quantity() < 1 || picked.quantity() > extra.maxQuantity()) {
            throw refused(
                    "extra_quantity_out_of_range",
                    "\"" + extra.title() + "\" can be bought 1 to " + extra.maxQuantity() + " times, not "
                            + picked.quantity() + ".",
                    "extras");
        }
        return extra;
    }

    private static InvalidInputException refused(String code, String message, String field) {
        return new InvalidInputException(code, message, Map.of("fields", Map.of(field, message)));
    }
}
