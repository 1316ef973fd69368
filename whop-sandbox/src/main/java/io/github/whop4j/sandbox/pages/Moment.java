package io.github.whop4j.sandbox.pages;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** A time as people read it: to the second, and exactly in the title. */
public final class Moment {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private Moment() {}

    /**
     * As in {@code 2026-03-15 12:00:00 UTC}.
     *
     * @param at the time
     * @return the markup
     */
    public static Html show(Instant at) {
        return Html.of("<time datetime=\"{}\">{} UTC</time>", at.truncatedTo(ChronoUnit.MILLIS), SECONDS.format(at));
    }
}
