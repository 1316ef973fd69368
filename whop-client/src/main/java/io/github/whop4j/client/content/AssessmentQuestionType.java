package io.github.whop4j.client.content;

import io.github.whop4j.client.OpenEnum;

/** How a question is answered. */
public final class AssessmentQuestionType extends OpenEnum {
    private static final Known<AssessmentQuestionType> KNOWN = new Known<>(AssessmentQuestionType::new);

    /** In a few words. */
    public static final AssessmentQuestionType SHORT_ANSWER = KNOWN.add("short_answer");

    /** With true or false. */
    public static final AssessmentQuestionType TRUE_FALSE = KNOWN.add("true_false");

    /** By choosing one answer. */
    public static final AssessmentQuestionType MULTIPLE_CHOICE = KNOWN.add("multiple_choice");

    /** By choosing any number of answers. */
    public static final AssessmentQuestionType MULTIPLE_SELECT = KNOWN.add("multiple_select");

    private AssessmentQuestionType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AssessmentQuestionType of(String value) {
        return KNOWN.of(value);
    }
}
