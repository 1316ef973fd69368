package io.github.whop4j.gigflow.ui;

import io.github.whop4j.marketplace.catalog.Tier;
import java.util.Locale;

/** The words of a gig's packages. */
public final class PackageText {
    private PackageText() {}

    public static String name(Tier tier) {
        return tier.name().toLowerCase(Locale.ROOT);
    }

    public static String label(Tier tier) {
        String name = name(tier);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    public static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }

    public static String revisions(int included) {
        return included == 0 ? "No revisions" : included == 1 ? "1 revision" : included + " revisions";
    }
}
