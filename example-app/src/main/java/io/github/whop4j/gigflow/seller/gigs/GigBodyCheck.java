package io.github.whop4j.gigflow.seller.gigs;

import io.github.whop4j.gigflow.seller.gigs.GigBody.ExtraBody;
import io.github.whop4j.gigflow.seller.gigs.GigBody.PackageBody;
import io.github.whop4j.gigflow.ui.FieldMessages;
import io.github.whop4j.marketplace.catalog.GigDraft;
import io.github.whop4j.marketplace.catalog.Tier;
import io.github.whop4j.marketplace.problem.FieldErrors;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a draft of what was sent as JSON: fills in what may be left out, and names what may not be. */
final class GigBodyCheck {
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private final FieldErrors errors = new FieldErrors();

    private GigBodyCheck() {}

    static GigDraft draft(GigBody body) {
        GigBodyCheck check = new GigBodyCheck();
        if (body.gallery() != null && !body.gallery().isEmpty()) {
            check.errors.add("gallery", "cannot be kept yet; send an empty list");
        }
        String category = body.category() == null || body.category().isBlank() ? null : body.category();
        GigDraft draft = new GigDraft(
                text(body.title()),
                text(body.description()),
                category,
                check.each("packages", body.packages(), check::tier),
                check.each("extras", body.extras(), check::extra),
                check.each("faq", body.faq(), (at, entry) -> entry.faq()),
                check.each("requirements", body.requirements(), (at, entry) -> entry.question(place(at))));
        check.errors.refuse("invalid_gig");
        return draft;
    }

    static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    /** The same refusal with the fields named as they were sent: {@code packages[0].price_cents}. */
    static InvalidInputException inWireNames(InvalidInputException refusal) {
        Map<String, String> fields = FieldMessages.of(refusal);
        FieldErrors renamed = new FieldErrors();
        fields.forEach((field, what) -> renamed.add(wireName(field), what));
        try {
            renamed.refuse(refusal.code());
        } catch (InvalidInputException inWireNames) {
            return inWireNames;
        }
        return refusal;
    }

    private static String wireName(String field) {
        String snake = CAPITAL.matcher(field)
                .replaceAll(capital -> "_" + capital.group().toLowerCase(Locale.ROOT));
        return snake.replaceFirst("^requirements", "requirements_schema").replaceFirst("^category$", "category_id");
    }

    private GigDraft.PackageDraft tier(String at, PackageBody body) {
        if (body.tier() == null) {
            errors.add(at + ".tier", "is missing; it is basic, standard or premium");
        }
        List<String> includes = body.includes() == null
                ? List.of()
                : body.includes().stream().map(GigBodyCheck::text).toList();
        return new GigDraft.PackageDraft(
                Objects.requireNonNullElse(body.tier(), Tier.BASIC),
                text(body.title()),
                text(body.description()),
                cents(at, body.priceCents()),
                Objects.requireNonNullElse(body.deliveryDays(), 7),
                Objects.requireNonNullElse(body.revisionsIncluded(), 1),
                includes);
    }

    private GigDraft.ExtraDraft extra(String at, ExtraBody body) {
        return new GigDraft.ExtraDraft(
                text(body.title()),
                text(body.description()),
                cents(at, body.priceCents()),
                Objects.requireNonNullElse(body.deliveryDaysAdd(), 0),
                Objects.requireNonNullElse(body.maxQuantity(), 1));
    }

    private long cents(String at, @Nullable Long cents) {
        if (cents == null) {
            errors.add(at + ".priceCents", "is missing");
        }
        return cents == null ? 0 : cents;
    }

    private interface Entry<T, R> {
        R draft(String at, T entry);
    }

    private <T, R> List<R> each(String field, @Nullable List<@Nullable T> entries, Entry<T, R> drafting) {
        List<R> drafts = new ArrayList<>();
        if (entries != null) {
            for (int i = 0; i < entries.size(); i++) {
                String at = field + "[" + i + "]";
                T entry = entries.get(i);
                if (entry == null) {
                    errors.add(at, "is null");
                } else {
                    drafts.add(drafting.draft(at, entry));
                }
            }
        }
        return List.copyOf(drafts);
    }

    private static int place(String at) {
        return Integer.parseInt(at.substring(at.indexOf('[') + 1, at.length() - 1));
    }
}
