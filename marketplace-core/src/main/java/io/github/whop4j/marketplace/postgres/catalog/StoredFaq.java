package io.github.whop4j.marketplace.postgres.catalog;

import io.github.whop4j.marketplace.catalog.Faq;
import io.github.whop4j.marketplace.postgres.Json;
import java.util.List;

/**
 * A question and its answer as they are kept in JSON. Public for Moshi.
 *
 * @param question as in {@link Faq}
 * @param answer as in {@link Faq}
 */
public record StoredFaq(String question, String answer) {
    private static final Json<List<StoredFaq>> LIST = Json.listOf(StoredFaq.class);

    static String write(List<Faq> faq) {
        return LIST.write(faq.stream()
                .map(entry -> new StoredFaq(entry.question(), entry.answer()))
                .toList());
    }

    static List<Faq> read(String column) {
        return LIST.read(column).stream()
                .map(stored -> new Faq(stored.question, stored.answer))
                .toList();
    }
}
