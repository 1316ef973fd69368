package io.github.whop4j.gigflow.ui;

/** Refusals read like log lines, for programs and their authors; a page says them as sentences. */
public final class Sentence {
    private Sentence() {}

    public static String of(String message) {
        String text = message.strip();
        if (text.isEmpty()) {
            return "";
        }
        int first = text.offsetByCodePoints(0, 1);
        String sentence = Character.toString(Character.toUpperCase(text.codePointAt(0))) + text.substring(first);
        return sentence.matches("(?s).*[.!?]") ? sentence : sentence + ".";
    }
}
