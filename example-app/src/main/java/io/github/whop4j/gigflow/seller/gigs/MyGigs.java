package io.github.whop4j.gigflow.seller.gigs;

import io.github.whop4j.gigflow.ui.StatusPill;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigPackage;
import io.github.whop4j.marketplace.catalog.GigStatus;
import io.github.whop4j.marketplace.money.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A seller's gigs behind tabs.
 *
 * @param gigs all of them, newest first
 * @param open the tab's status; null shows all
 * @param verified whether the seller may write and publish
 */
public record MyGigs(List<Gig> gigs, @Nullable GigStatus open, boolean verified) {
    /**
     * A tab.
     *
     * @param label what it says
     * @param href where it leads
     * @param count how many gigs are behind it
     * @param current whether it is open
     */
    public record Tab(String label, String href, long count, boolean current) {}

    static @Nullable GigStatus status(@Nullable String wanted) {
        return Arrays.stream(GigStatus.values())
                .filter(status -> wire(status).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    public List<Tab> tabs() {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab("All", "/sell/gigs", gigs.size(), open == null));
        for (GigStatus status : List.of(
                GigStatus.PUBLISHED,
                GigStatus.REVIEW,
                GigStatus.REQUIRES_MODIFICATION,
                GigStatus.DRAFT,
                GigStatus.REJECTED,
                GigStatus.PAUSED)) {
            long count = gigs.stream().filter(gig -> gig.status() == status).count();
            tabs.add(new Tab(StatusPill.of(status).text(), "/sell/gigs?status=" + wire(status), count, open == status));
        }
        return tabs;
    }

    public List<Gig> shown() {
        return gigs.stream().filter(gig -> open == null || gig.status() == open).toList();
    }

    public static GigAction action(Gig gig) {
        return GigAction.offeredIn(gig.status());
    }

    public static boolean editable(Gig gig) {
        return gig.status() == GigStatus.DRAFT || gig.status() == GigStatus.REQUIRES_MODIFICATION;
    }

    public static Money startingAt(Gig gig) {
        return gig.packages().stream()
                .map(GigPackage::price)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String wire(GigStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
