package io.github.whop4j.marketplace.order;

import io.github.whop4j.marketplace.catalog.Question;
import io.github.whop4j.marketplace.problem.FieldErrors;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What buyers and sellers may write into an order; everything that is wrong is said at once. */
final class OrderInput {
    private OrderInput() {}

    /** Answers to the questions as they were agreed, not as the gig asks them today; in the order of the questions. */
    static List<Answer> answers(List<Question> questions, Map<String, String> given) {
        FieldErrors errors = new FieldErrors();
        List<Answer> answers = new ArrayList<>();
        Map<String, String> left = new LinkedHashMap<>(given);
        for (Question question : questions) {
            String answer = errors.text(
                    question.id(), left.remove(question.id()), question.required() ? 1 : 0, OrderLimits.MESSAGE);
            answers.add(new Answer(question.id(), question.question(), answer));
        }
        left.keySet().forEach(id -> errors.add(id, "is not a question of this order"));
        errors.refuse("invalid_answers");
        return answers;
    }

    /** The message of a delivery, which must hand over something. */
    static String delivery(String message, List<Delivery.Item> items) {
        FieldErrors errors = new FieldErrors();
        String text = errors.text("message", message, 0, OrderLimits.MESSAGE);
        if (text.isEmpty() && items.isEmpty()) {
            errors.add("message", "is empty, and there is no link: hand over something");
        }
        errors.size("items", items, 0, OrderLimits.LINKS);
        for (int i = 0; i < items.size(); i++) {
            Delivery.Item item = items.get(i);
            String field = "items[" + i + "]";
            if (!isWebLink(item.url())) {
                errors.add(field, "is not a link that starts with http:// or https://");
            }
            errors.text(field, item.url().toString(), 1, OrderLimits.TEXT);
            errors.text(field, item.name(), 0, OrderLimits.LINK_NAME);
        }
        errors.refuse("invalid_delivery");
        return text;
    }

    static String revisionReason(String reason) {
        return text("reason", reason, 1);
    }

    static String cancelReason(String reason) {
        return text("reason", reason, 0);
    }

    static String review(int rating, String body) {
        FieldErrors errors = new FieldErrors();
        errors.number("rating", rating, 1, OrderLimits.RATING);
        String text = errors.text("body", body, 0, OrderLimits.TEXT);
        errors.refuse("invalid_review");
        return text;
    }

    private static String text(String field, String value, int min) {
        FieldErrors errors = new FieldErrors();
        String text = errors.text(field, value, min, OrderLimits.TEXT);
        errors.refuse("invalid_" + field);
        return text;
    }

    /** Other schemes ({@code javascript:}, {@code data:}) would run in the buyer's page. */
    private static boolean isWebLink(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        return Set.of("http", "https").contains(scheme) && url.getHost() != null;
    }
}
