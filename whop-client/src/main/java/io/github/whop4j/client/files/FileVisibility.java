package io.github.whop4j.client.files;

import io.github.whop4j.client.OpenEnum;

/** Who may see something. */
public final class FileVisibility extends OpenEnum {
    private static final Known<FileVisibility> KNOWN = new Known<>(FileVisibility::new);

    /** Anyone. */
    public static final FileVisibility PUBLIC = KNOWN.add("public");

    /** Only those who have access. */
    public static final FileVisibility PRIVATE = KNOWN.add("private");

    private FileVisibility(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static FileVisibility of(String value) {
        return KNOWN.of(value);
    }
}
