package io.github.whop4j.gigflow.order;

import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The buyer's answers.
 *
 * @param answers by question id
 */
record AnswersInput(Map<String, String> answers) {
    /** The form's fields are this and the question's id. */
    static final String FIELD = "answer_";

    /** Attachments are part of the shape but cannot be uploaded, so a non-empty list is refused instead of dropped. */
    public record Body(
            @Nullable Map<String, @Nullable String> answers,
            @Nullable List<Object> attachments) {}

    static AnswersInput json(Context ctx) {
        Body body = ctx.bodyAsClass(Body.class);
        if (body.attachments() != null && !body.attachments().isEmpty()) {
            throw new InvalidInputException("attachments_not_supported", "Put a link to the file into an answer.");
        }
        Map<String, String> answers = new HashMap<>();
        if (body.answers() != null) {
            body.answers().forEach((question, answer) -> answers.put(question, answer == null ? "" : answer));
        }
        return new AnswersInput(answers);
    }

    static AnswersInput form(Context ctx) {
        Map<String, String> answers = new HashMap<>();
        for (String field : ctx.formParamMap().keySet()) {
            if (field.startsWith(FIELD)) {
                answers.put(field.substring(FIELD.length()), FormText.of(ctx, field));
            }
        }
        return new AnswersInput(answers);
    }
}
