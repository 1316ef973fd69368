package io.github.whop4j.client.oauth;

/** What others wrote, made fit for a message: one line, of bounded length. */
final class Printable {

    private static final int LONGEST = 300;

    private Printable() {}

    static String of(String foreign) {
        String text = foreign.length() > LONGEST ? foreign.substring(0, LONGEST) + "…" : foreign;
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
