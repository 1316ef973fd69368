package io.github.whop4j.sandbox.dashboard;

import io.github.whop4j.sandbox.pages.Html;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** A time as people read it: to the second, and exactly for whoever asks the page. */
final class Moment {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private Moment() {}

    static Html show(Instant at) {
        return Html.of("<time datetime=\"{}\">{} UTC</time>", at.truncatedTo(ChronoUnit.MILLIS), SECONDS.format(at));
    }
}
