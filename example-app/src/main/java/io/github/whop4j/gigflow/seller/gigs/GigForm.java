package io.github.whop4j.gigflow.seller.gigs;

import io.github.whop4j.gigflow.ui.AmountText;
import io.github.whop4j.marketplace.catalog.Faq;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigExtra;
import io.github.whop4j.marketplace.catalog.GigPackage;
import io.github.whop4j.marketplace.catalog.Question;
import io.github.whop4j.marketplace.catalog.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The gig editor's fields as text, just as they were typed: what is wrong stays in its field beside the error.
 *
 * @param category a slug; empty for none
 * @param packages all three tiers in order, offered or not
 * @param extras only rows with something in them, like the two lists after it
 */
public record GigForm(
        String title,
        String description,
        String category,
        List<PackageFields> packages,
        List<ExtraFields> extras,
        List<Faq> faq,
        List<Question> requirements) {
    /**
     * One column of prices.
     *
     * @param offered whether this tier is for sale at all
     * @param includes one thing per line
     */
    public record PackageFields(
            Tier tier,
            boolean offered,
            String title,
            String price,
            String description,
            String includes,
            String days,
            String revisions) {
        static PackageFields of(GigPackage sold) {
            return new PackageFields(
                    sold.tier(),
                    true,
                    sold.title(),
                    AmountText.of(sold.price()),
                    sold.description(),
                    String.join("\n", sold.includes()),
                    String.valueOf(sold.deliveryDays()),
                    String.valueOf(sold.revisionsIncluded()));
        }

        /** What a tier begins with, so that no one starts from nothing. */
        static PackageFields suggested(Tier tier, boolean offered) {
            return switch (tier) {
                case BASIC -> new PackageFields(tier, offered, "", "25.00", "", "", "5", "1");
                case STANDARD -> new PackageFields(tier, offered, "", "50.00", "", "", "7", "2");
                case PREMIUM -> new PackageFields(tier, offered, "", "100.00", "", "", "10", "3");
            };
        }
    }

    /** One row of extras. */
    public record ExtraFields(String title, String price, String description, String days, String max) {
        public static final ExtraFields BLANK = new ExtraFields("", "", "", "0", "1");

        static ExtraFields of(GigExtra extra) {
            return new ExtraFields(
                    extra.title(),
                    AmountText.of(extra.price()),
                    extra.description(),
                    String.valueOf(extra.deliveryDaysAdd()),
                    String.valueOf(extra.maxQuantity()));
        }
    }

    static GigForm blank() {
        return new GigForm(
                "",
                "",
                "",
                Arrays.stream(Tier.values())
                        .map(tier -> PackageFields.suggested(tier, tier == Tier.BASIC))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    static GigForm of(Gig gig) {
        List<PackageFields> packages = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            packages.add(gig.packages().stream()
                    .filter(sold -> sold.tier() == tier)
                    .map(PackageFields::of)
                    .findFirst()
                    .orElse(PackageFields.suggested(tier, false)));
        }
        return new GigForm(
                gig.title(),
                gig.description(),
                gig.category() == null ? "" : gig.category(),
                packages,
                gig.extras().stream().map(ExtraFields::of).toList(),
                gig.faq(),
                gig.requirements());
    }

    /** The tiers that are for sale; what is wrong with them is numbered in this order. */
    List<PackageFields> offered() {
        return packages.stream().filter(PackageFields::offered).toList();
    }
}
