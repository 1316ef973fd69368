package io.github.whop4j.client.content;

import io.github.whop4j.client.OpenEnum;

/** The language of a course. */
public final class CourseLanguage extends OpenEnum {
    private static final Known<CourseLanguage> KNOWN = new Known<>(CourseLanguage::new);

    /** English. */
    public static final CourseLanguage EN = KNOWN.add("en");

    /** Spanish. */
    public static final CourseLanguage ES = KNOWN.add("es");

    /** Italian. */
    public static final CourseLanguage IT = KNOWN.add("it");

    /** Portuguese. */
    public static final CourseLanguage PT = KNOWN.add("pt");

    /** German. */
    public static final CourseLanguage DE = KNOWN.add("de");

    /** French. */
    public static final CourseLanguage FR = KNOWN.add("fr");

    /** Polish. */
    public static final CourseLanguage PL = KNOWN.add("pl");

    /** Russian. */
    public static final CourseLanguage RU = KNOWN.add("ru");

    /** Dutch. */
    public static final CourseLanguage NL = KNOWN.add("nl");

    /** Catalan. */
    public static final CourseLanguage CA = KNOWN.add("ca");

    /** Turkish. */
    public static final CourseLanguage TR = KNOWN.add("tr");

    /** Swedish. */
    public static final CourseLanguage SV = KNOWN.add("sv");

    /** Ukrainian. */
    public static final CourseLanguage UK = KNOWN.add("uk");

    /** Norwegian. */
    public static final CourseLanguage NO = KNOWN.add("no");

    /** Finnish. */
    public static final CourseLanguage FI = KNOWN.add("fi");

    /** Slovak. */
    public static final CourseLanguage SK = KNOWN.add("sk");

    /** Greek. */
    public static final CourseLanguage EL = KNOWN.add("el");

    /** Czech. */
    public static final CourseLanguage CS = KNOWN.add("cs");

    /** Croatian. */
    public static final CourseLanguage HR = KNOWN.add("hr");

    /** Danish. */
    public static final CourseLanguage DA = KNOWN.add("da");

    /** Romanian. */
    public static final CourseLanguage RO = KNOWN.add("ro");

    /** Bulgarian. */
    public static final CourseLanguage BG = KNOWN.add("bg");

    private CourseLanguage(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static CourseLanguage of(String value) {
        return KNOWN.of(value);
    }
}
