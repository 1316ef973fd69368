package io.github.whop4j.gigflow.seller.gigs;

import io.github.whop4j.gigflow.seller.gigs.GigForm.ExtraFields;
import io.github.whop4j.gigflow.seller.gigs.GigForm.PackageFields;
import io.github.whop4j.marketplace.catalog.Faq;
import io.github.whop4j.marketplace.catalog.Question;
import io.github.whop4j.marketplace.catalog.Tier;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads the gig editor. Every input of a row repeats its name, so the n-th values belong together; rows no one wrote into
 * are skipped.
 */
final class GigFormReader {
    private final Context ctx;

    private GigFormReader(Context ctx) {
        this.ctx = ctx;
    }

    static GigForm read(Context ctx) {
        GigFormReader reader = new GigFormReader(ctx);
        return new GigForm(
                reader.text("title"),
                reader.text("description"),
                reader.text("category"),
                Arrays.stream(Tier.values()).map(reader::tier).toList(),
                reader.extras(),
                reader.faq(),
                reader.requirements());
    }

    private PackageFields tier(Tier tier) {
        String name = tier.name().toLowerCase(Locale.ROOT);
        return new PackageFields(
                tier,
                tier == Tier.BASIC || ctx.formParam(name + ".offered") != null,
                text(name + ".title"),
                text(name + ".price"),
                text(name + ".description"),
                text(name + ".includes"),
                text(name + ".days"),
                text(name + ".revisions"));
    }

    private List<ExtraFields> extras() {
        return rows("extra.title")
                .mapToObj(row -> new ExtraFields(
                        text("extra.title", row),
                        text("extra.price", row),
                        text("extra.description", row),
                        text("extra.days", row),
                        text("extra.max", row)))
                .filter(extra -> !(extra.title() + extra.price() + extra.description()).isEmpty())
                .toList();
    }

    private List<Faq> faq() {
        return rows("faq.question")
                .mapToObj(row -> new Faq(text("faq.question", row), text("faq.answer", row)))
                .filter(entry -> !(entry.question() + entry.answer()).isEmpty())
                .toList();
    }

    /** Questions keep the id they had; new ones take the first free of q1, q2, … */
    private List<Question> requirements() {
        Set<String> taken = new HashSet<>(ctx.formParams("requirement.id"));
        List<Question> questions = new ArrayList<>();
        rows("requirement.question").forEach(row -> {
            String question = text("requirement.question", row);
            if (!question.isEmpty()) {
                String id = text("requirement.id", row);
                questions.add(new Question(
                        id.isEmpty() ? freeId(taken) : id,
                        text("requirement.type", row).equals("textarea") ? Question.Type.TEXTAREA : Question.Type.TEXT,
                        question,
                        !text("requirement.required", row).equals("no")));
            }
        });
        return List.copyOf(questions);
    }

    private static String freeId(Set<String> taken) {
        int number = 1;
        while (!taken.add("q" + number)) {
            number++;
        }
        return "q" + number;
    }

    private IntStream rows(String field) {
        return IntStream.range(0, ctx.formParams(field).size());
    }

    private String text(String field) {
        return text(field, 0);
    }

    /** Browsers send line breaks as CR LF; everywhere else they are LF. */
    private String text(String field, int row) {
        List<String> values = ctx.formParams(field);
        return row < values.size() ? values.get(row).replace("\r\n", "\n").strip() : "";
    }
}
