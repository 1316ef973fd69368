package io.github.whop4j.client.content;

import io.github.whop4j.client.OpenEnum;

/** The kind of a lesson. */
public final class LessonType extends OpenEnum {
    private static final Known<LessonType> KNOWN = new Known<>(LessonType::new);

    /** To read. */
    public static final LessonType TEXT = KNOWN.add("text");

    /** To watch. */
    public static final LessonType VIDEO = KNOWN.add("video");

    /** A PDF document. */
    public static final LessonType PDF = KNOWN.add("pdf");

    /** Several of these at once. */
    public static final LessonType MULTI = KNOWN.add("multi");

    /** Questions with a grade. */
    public static final LessonType QUIZ = KNOWN.add("quiz");

    /** Questions to check what was learned. */
    public static final LessonType KNOWLEDGE_CHECK = KNOWN.add("knowledge_check");

    private LessonType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static LessonType of(String value) {
        return KNOWN.of(value);
    }
}
