package io.github.whop4j.client.content;

import io.github.whop4j.client.OpenEnum;

/** Whether students see a course or lesson. */
public final class CourseVisibility extends OpenEnum {
    private static final Known<CourseVisibility> KNOWN = new Known<>(CourseVisibility::new);

    /** They do. */
    public static final CourseVisibility VISIBLE = KNOWN.add("visible");

    /** They do not. */
    public static final CourseVisibility HIDDEN = KNOWN.add("hidden");

    private CourseVisibility(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static CourseVisibility of(String value) {
        return KNOWN.of(value);
    }
}
