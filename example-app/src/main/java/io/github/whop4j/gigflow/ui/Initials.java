package io.github.whop4j.gigflow.ui;

import java.util.Locale;

/** Up to two initials of a name, for avatars without a picture. */
public final class Initials {
    private Initials() {}

    public static String of(String name) {
        String trimmed = name.strip();
        String last = trimmed.substring(trimmed.lastIndexOf(' ') + 1);
        String initials = last.length() == trimmed.length() ? first(trimmed) : first(trimmed) + first(last);
        return initials.toUpperCase(Locale.ROOT);
    }

    /** A whole code point: names may begin outside the first plane. */
    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }

    /** Which of six tints a name gets; the same name the same tint everywhere. */
    public static int tint(String name) {
        return Math.floorMod(name.hashCode(), 6) + 1;
    }
}
