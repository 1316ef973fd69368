package io.github.whop4j.gigflow.seller.gigs;

import io.github.whop4j.gigflow.seller.gigs.GigForm.ExtraFields;
import io.github.whop4j.gigflow.seller.gigs.GigForm.PackageFields;
import io.github.whop4j.gigflow.ui.AmountText;
import io.github.whop4j.gigflow.ui.MoneyFormat;
import io.github.whop4j.marketplace.catalog.GigDraft;
import io.github.whop4j.marketplace.catalog.GigLimits;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.problem.FieldErrors;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Makes a draft of the editor's text. Only what is not a number or an amount is found here, and prices, which people read
 * in dollars; all other rules are the catalogue's. Errors carry the names the catalogue gives them.
 */
final class GigFormCheck {
    private static final Currency USD = Currency.getInstance("USD");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,6}");

    private final FieldErrors errors = new FieldErrors();

    private GigFormCheck() {}

    /**
     * The draft.
     *
     * @throws io.github.whop4j.marketplace.problem.InvalidInputException {@code invalid_gig} naming the fields
     */
    static GigDraft draft(GigForm form) {
        GigFormCheck check = new GigFormCheck();
        List<PackageFields> offered = form.offered();
        GigDraft draft = new GigDraft(
                form.title(),
                form.description(),
                form.category().isEmpty() ? null : form.category(),
                IntStream.range(0, offered.size())
                        .mapToObj(i -> check.tier("packages[" + i + "]", offered.get(i)))
                        .toList(),
                IntStream.range(0, form.extras().size())
                        .mapToObj(i ->
                                check.extra("extras[" + i + "]", form.extras().get(i)))
                        .toList(),
                form.faq(),
                form.requirements());
        check.errors.refuse("invalid_gig");
        return draft;
    }

    private GigDraft.PackageDraft tier(String at, PackageFields fields) {
        return new GigDraft.PackageDraft(
                fields.tier(),
                fields.title(),
                fields.description(),
                cents(at, fields.price(), GigLimits.PACKAGE_PRICE_MIN),
                number(at + ".deliveryDays", fields.days()),
                number(at + ".revisionsIncluded", fields.revisions()),
                fields.includes()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private GigDraft.ExtraDraft extra(String at, ExtraFields fields) {
        return new GigDraft.ExtraDraft(
                fields.title(),
                fields.description(),
                cents(at, fields.price(), GigLimits.EXTRA_PRICE_MIN),
                number(at + ".deliveryDaysAdd", fields.days()),
                number(at + ".maxQuantity", fields.max()));
    }

    private long cents(String at, String text, Money cheapest) {
        String field = at + ".priceCents";
        Money price = AmountText.read(errors, field, text, USD).orElse(cheapest);
        if (price.compareTo(cheapest) < 0 || price.compareTo(GigLimits.PRICE_MAX) > 0) {
            errors.add(field, "must be " + MoneyFormat.of(cheapest) + " to " + MoneyFormat.of(GigLimits.PRICE_MAX));
        }
        return price.minorUnits();
    }

    private int number(String field, String text) {
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            errors.add(field, text.isEmpty() ? "is empty" : "is not a whole number");
            return 1;
        }
        return Integer.parseInt(text);
    }
}
