package io.github.whop4j.gigflow.checkout;

import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigPackage;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer can choose of a gig, with one package ticked.
 *
 * @param gig the gig
 * @param chosen one of its packages
 */
public record Choice(Gig gig, GigPackage chosen) {
    /** The most of one package that can be bought at once. */
    public static final int MAX_QUANTITY = 10;

    /** Ticks the wanted package (its id), or the first if there is no such. */
    public static Choice of(Gig gig, @Nullable String wanted) {
        GigPackage chosen = gig.packages().stream()
                .filter(tier -> tier.id().toString().equals(wanted))
                .findFirst()
                .orElse(gig.packages().get(0));
        return new Choice(gig, chosen);
    }
}
