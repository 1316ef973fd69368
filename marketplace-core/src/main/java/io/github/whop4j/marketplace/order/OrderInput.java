package io.github.whop4j.marketplace.order;

import io.github.whop4j.marketplace.catalog.Question;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What buyers and sellers may write into an order; everything that is wrong is said at once. */
final class OrderInput {
    private static final int LONG_TEXT = 5_000;
    private static final int REASON = 2_000;
    private static final int ITEMS = 20;
    private static final int URL = 2_000;
    private static final int ITEM_NAME = 200;

    private OrderInput() {}

    /** Answers to the questions as they were agreed, not as the gig asks them today. */
    static List<Answer> answers(List<Question> questions, Map<String, String> given) {
        Map<String, String> wrong = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        Map<String, String> left = new LinkedHashMap<>(given);
        for (Question question : questions) {
            String answer = strip(left.remove(question.id()));
            if (question.required() && answer.isEmpty()) {
                missing.add(question.id());
                wrong.put(question.id(), "needs an answer");
            } else if (answer.length() > LONG_TEXT) {
                wrong.put(question.id(), "is longer than " + LONG_TEXT + " characters");
            }
            answers.add(new Answer(question.id(), question.question(), answer));
        }
        left.keySet().forEach(id -> wrong.put(id, "is not a question of this order"));
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(
                    "invalid_answers",
                    "the answers do not fit the questions: " + wrong,
                    Map.of("fields", wrong, "missing", missing));
        }
        return answers;
    }

    /** The message of a delivery, which must hand over something. */
    static String delivery(String message, List<Delivery.Item> items) {
        Map<String, String> wrong = new LinkedHashMap<>();
        String text = strip(message);
        if (text.isEmpty() && items.isEmpty()) {
            wrong.put("message", "is empty: write something or add a link to the work");
        }
        if (text.length() > LONG_TEXT) {
            wrong.put("message", "is longer than " + LONG_TEXT + " characters");
        }
        if (items.size() > ITEMS) {
            wrong.put("items", "has " + items.size() + " links, but " + ITEMS + " is the most");
        }
        for (int i = 0; i < items.size(); i++) {
            check(items.get(i), "items[" + i + "]", wrong);
        }
        refuse("invalid_delivery", wrong);
        return text;
    }

    static String revisionReason(String reason) {
        String text = strip(reason);
        if (text.isEmpty()) {
            refuse("invalid_reason", Map.of("reason", "is empty: say what should change"));
        }
        return shortEnough("invalid_reason", "reason", text);
    }

    static String cancelReason(String reason) {
        return shortEnough("invalid_reason", "reason", strip(reason));
    }

    static String review(int rating, String body) {
        if (rating < 1 || rating > 5) {
            refuse("invalid_review", Map.of("rating", "is " + rating + ", but must be 1 to 5"));
        }
        return shortEnough("invalid_review", "body", strip(body));
    }

    static int limit(int limit, int most) {
        if (limit < 1 || limit > most) {
            throw new InvalidInputException(
                    "invalid_limit", "limit is " + limit + ", but must be 1 to " + most, Map.of("limit", limit));
        }
        return limit;
    }

    private static void check(Delivery.Item item, String field, Map<String, String> wrong) {
        URI url = item.url();
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (!Set.of("http", "https").contains(scheme) || url.getHost() == null) {
            wrong.put(field, "is not a link that starts with http:// or https://");
        } else if (url.toString().length() > URL) {
            wrong.put(field, "is longer than " + URL + " characters");
        } else if (item.name() != null && item.name().length() > ITEM_NAME) {
            wrong.put(field, "has a name longer than " + ITEM_NAME + " characters");
        }
    }

    private static String shortEnough(String code, String field, String text) {
        if (text.length() > REASON) {
            refuse(code, Map.of(field, "is longer than " + REASON + " characters"));
        }
        return text;
    }

    private static void refuse(String code, Map<String, String> wrong) {
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(code, "not accepted: " + wrong, Map.of("fields", wrong));
        }
    }

    private static String strip(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
