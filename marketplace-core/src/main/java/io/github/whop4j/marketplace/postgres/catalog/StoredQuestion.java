package io.github.whop4j.marketplace.postgres.catalog;

import io.github.whop4j.marketplace.catalog.Question;
import io.github.whop4j.marketplace.postgres.Json;
import io.github.whop4j.marketplace.postgres.Words;
import java.util.List;

/**
 * A question as it is kept in JSON.
 *
 * @param id as in {@link Question}
 * @param type the constant's name; an unknown one is answered in several lines
 * @param question as in {@link Question}
 * @param required as in {@link Question}
 */
public record StoredQuestion(String id, String type, String question, boolean required) {
    static final Json<List<StoredQuestion>> LIST = Json.listOf(StoredQuestion.class);

    /**
     * For storing.
     *
     * @param question any
     * @return its stored form
     */
    public static StoredQuestion of(Question question) {
        return new StoredQuestion(question.id(), question.type().name(), question.question(), question.required());
    }

    /**
     * As the catalog knows it.
     *
     * @return the question
     */
    public Question toQuestion() {
        return new Question(id, Words.read(type, Question.Type.TEXTAREA), question, required);
    }

    static String write(List<Question> questions) {
        return LIST.write(questions.stream().map(StoredQuestion::of).toList());
    }

    static List<Question> read(String column) {
        return LIST.read(column).stream().map(StoredQuestion::toQuestion).toList();
    }
}
