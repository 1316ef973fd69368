package io.github.whop4j.marketplace.catalog;

import io.github.whop4j.marketplace.problem.FieldErrors;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a seller may write about a gig; everything that is wrong is said at once. */
final class GigInput {
    private static final Pattern QUESTION_ID = Pattern.compile("[a-z0-9_-]{1,40}");
    private static final int SLUG_WORDS = 60;

    private final FieldErrors errors = new FieldErrors();

    private GigInput() {}

    /** The draft with white space stripped. */
    static GigDraft check(GigDraft draft, Set<String> categories) {
        GigInput input = new GigInput();
        GigDraft clean = input.clean(draft, categories);
        input.errors.refuse("invalid_gig");
        return clean;
    }

    /** Readable, and unique by its end: {@code logo-design-5f2c81aa}. */
    static String slug(String title, UUID unique) {
        String ascii = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String words =
                ascii.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = words.length() <= SLUG_WORDS
                ? words
                : words.substring(0, SLUG_WORDS).replaceAll("-$", "");
        return (cut.isEmpty() ? "gig" : cut) + "-" + unique.toString().substring(0, 8);
    }

    private GigDraft clean(GigDraft draft, Set<String> categories) {
        String title = errors.text("title", draft.title(), GigLimits.TITLE_MIN, GigLimits.TITLE);
        String description =
                errors.text("description", draft.description(), GigLimits.DESCRIPTION_MIN, GigLimits.DESCRIPTION);
        String category = draft.category();
        if (category != null && !categories.contains(category)) {
            errors.add("category", "is not one of " + String.join(", ", categories));
        }
        return new GigDraft(
                title,
                description,
                category,
                packages(draft.packages()),
                extras(draft.extras()),
                faq(draft.faq()),
                requirements(draft.requirements()));
    }

    private List<GigDraft.PackageDraft> packages(List<GigDraft.PackageDraft> packages) {
        errors.size("packages", packages, 1, 3);
        Set<Tier> seen = EnumSet.noneOf(Tier.class);
        return indexed(packages, "packages", (at, draft) -> {
            if (!seen.add(draft.tier())) {
                errors.add(at + ".tier", "is there twice; there is one package per tier");
            }
            errors.number(
                    at + ".priceCents",
                    draft.priceCents(),
                    GigLimits.PACKAGE_PRICE_MIN.minorUnits(),
                    GigLimits.PRICE_MAX.minorUnits());
            errors.number(at + ".deliveryDays", draft.deliveryDays(), 1, GigLimits.DELIVERY_DAYS);
            errors.number(at + ".revisionsIncluded", draft.revisionsIncluded(), 0, GigLimits.REVISIONS);
            errors.size(at + ".includes", draft.includes(), 0, GigLimits.INCLUDES);
            return new GigDraft.PackageDraft(
                    draft.tier(),
                    errors.text(at + ".title", draft.title(), 1, GigLimits.TITLE),
                    errors.text(at + ".description", draft.description(), 0, GigLimits.PACKAGE_DESCRIPTION),
                    draft.priceCents(),
                    draft.deliveryDays(),
                    draft.revisionsIncluded(),
                    indexed(
                            draft.includes(),
                            at + ".includes",
                            (line, text) -> errors.text(line, text, 1, GigLimits.INCLUDES_LINE)));
        });
    }

    private List<GigDraft.ExtraDraft> extras(List<GigDraft.ExtraDraft> extras) {
        errors.size("extras", extras, 0, GigLimits.EXTRAS);
        return indexed(extras, "extras", (at, draft) -> {
            errors.number(
                    at + ".priceCents",
                    draft.priceCents(),
                    GigLimits.EXTRA_PRICE_MIN.minorUnits(),
                    GigLimits.PRICE_MAX.minorUnits());
            errors.number(at + ".deliveryDaysAdd", draft.deliveryDaysAdd(), 0, GigLimits.DELIVERY_DAYS);
            errors.number(at + ".maxQuantity", draft.maxQuantity(), 1, GigLimits.EXTRA_QUANTITY);
            return new GigDraft.ExtraDraft(
                    errors.text(at + ".title", draft.title(), 1, GigLimits.TITLE),
                    errors.text(at + ".description", draft.description(), 0, GigLimits.EXTRA_DESCRIPTION),
                    draft.priceCents(),
                    draft.deliveryDaysAdd(),
                    draft.maxQuantity());
        });
    }

    private List<Faq> faq(List<Faq> faq) {
        errors.size("faq", faq, 0, GigLimits.FAQ);
        return indexed(
                faq,
                "faq",
                (at, entry) -> new Faq(
                        errors.text(at + ".question", entry.question(), 1, GigLimits.FAQ_QUESTION),
                        errors.text(at + ".answer", entry.answer(), 1, GigLimits.FAQ_ANSWER)));
    }

    private List<Question> requirements(List<Question> requirements) {
        errors.size("requirements", requirements, 0, GigLimits.REQUIREMENTS);
        Set<String> seen = new HashSet<>();
        return indexed(requirements, "requirements", (at, question) -> {
            if (!QUESTION_ID.matcher(question.id()).matches()) {
                errors.add(at + ".id", "must be 1 to 40 of a-z, 0-9, _ and -");
            } else if (!seen.add(question.id())) {
                errors.add(at + ".id", "is there twice");
            }
            return new Question(
                    question.id(),
                    question.type(),
                    errors.text(at + ".question", question.question(), 1, GigLimits.REQUIREMENT),
                    question.required());
        });
    }

    private interface Entry<T, R> {
        R clean(String at, T entry);
    }

    private static <T, R> List<R> indexed(List<T> entries, String field, Entry<T, R> cleaning) {
        return IntStream.range(0, entries.size())
                .mapToObj(i -> cleaning.clean(field + "[" + i + "]", entries.get(i)))
                .toList();
    }
}
