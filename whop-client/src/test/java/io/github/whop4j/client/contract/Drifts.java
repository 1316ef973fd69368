package io.github.whop4j.client.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** What differs, one line each, so that all of it can be mended at once. */
final class Drifts {
    private final List<String> lines = new ArrayList<>();

    /**
     * Notes one.
     *
     * @param what with a pair of braces for each argument, as loggers have it
     */
    void add(String where, String what, @Nullable Object... arguments) {
        String line = what;
        for (Object argument : arguments) {
            line = line.replaceFirst("\\{}", Matcher.quoteReplacement(shortened(String.valueOf(argument))));
        }
        lines.add((where + ": " + line).replaceAll("\\R", " "));
    }

    void addAll(List<String> others) {
        lines.addAll(others);
    }

    List<String> lines() {
        return lines.stream().distinct().toList();
    }

    /** A value that got lost whole need not be shown whole. */
    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
