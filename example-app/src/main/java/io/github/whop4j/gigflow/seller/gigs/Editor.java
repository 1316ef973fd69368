package io.github.whop4j.gigflow.seller.gigs;

import io.github.whop4j.gigflow.seller.gigs.GigForm.ExtraFields;
import io.github.whop4j.gigflow.seller.gigs.GigForm.PackageFields;
import io.github.whop4j.marketplace.catalog.Category;
import io.github.whop4j.marketplace.catalog.Faq;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigLimits;
import io.github.whop4j.marketplace.catalog.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The gig editor with what was typed into it.
 *
 * @param gig the gig being edited; null for a new one
 * @param form its fields
 * @param errors what is wrong, by the catalogue's names of fields
 * @param categories the shelves to choose from
 */
public record Editor(@Nullable Gig gig, GigForm form, Map<String, String> errors, List<Category> categories) {
    public static final int MOST_EXTRAS = 10;
    public static final int MOST_QUESTIONS = GigLimits.REQUIREMENTS;

    /** Rows to write into without a script. With one they are taken away, and more come on demand. */
    private static final int BLANK_ROWS = 2;

    public String title() {
        return gig == null ? "New gig" : "Edit gig";
    }

    public String action() {
        return gig == null ? "/sell/gigs/new" : "/sell/gigs/" + gig.id() + "/edit";
    }

    /** A sentence about a field, or null. */
    public @Nullable String error(String field, String label) {
        String wrong = errors.get(field);
        return wrong == null ? null : label + " " + wrong + ".";
    }

    /** What is wrong with a list of things as a whole or with any one of them. */
    public @Nullable String errorWithin(String field, String label) {
        return errors.keySet().stream()
                .filter(name -> name.equals(field) || name.startsWith(field + "["))
                .findFirst()
                .map(name -> error(name, name.equals(field) ? label : "One of them"))
                .orElse(null);
    }

    /** How the catalogue numbers a tier: only those that are for sale count. */
    public String at(PackageFields tier) {
        return "packages[" + form.offered().indexOf(tier) + "]";
    }

    public List<ExtraFields> extraRows() {
        return padded(form.extras(), ExtraFields.BLANK, MOST_EXTRAS);
    }

    public List<Faq> faqRows() {
        return padded(form.faq(), new Faq("", ""), MOST_QUESTIONS);
    }

    public List<Question> requirementRows() {
        return padded(form.requirements(), new Question("", Question.Type.TEXTAREA, "", true), MOST_QUESTIONS);
    }

    private static <T> List<T> padded(List<T> written, T blank, int most) {
        List<T> rows = new ArrayList<>(written);
        for (int i = 0; i < BLANK_ROWS && rows.size() < most; i++) {
            rows.add(blank);
        }
        return rows;
    }
}
