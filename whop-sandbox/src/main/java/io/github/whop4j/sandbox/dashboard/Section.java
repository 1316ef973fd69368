package io.github.whop4j.sandbox.dashboard;

import io.github.whop4j.sandbox.pages.Html;
import java.util.Locale;

/** A card with a heading and a table. */
final class Section {
    private Section() {}

    static Html of(String id, String heading, Html columns, Newest<Html> newest) {
        // A table may be wider than the screen: it is scrolled by itself, by keyboard too.
        Html content = newest.rows().isEmpty()
                ? Html.of("<p class=\"soft\">None yet.</p>")
                : Html.of("""
                        {}<div class="scroll" tabindex="0" role="region" aria-labelledby="{}-heading">
                        <table aria-labelledby="{}-heading">
                        <thead><tr>{}</tr></thead>
                        <tbody>
                        {}
                        </tbody>
                        </table></div>""", left(newest), id, id, columns, Html.join(newest.rows()));
        return Html.of("""
                <section class="card" id="{}">
                <h2 id="{}-heading">{}</h2>
                {}
                </section>""", id, id, heading, content);
    }

    private static Html left(Newest<Html> newest) {
        return newest.rows().size() == newest.all()
                ? Html.none()
                : Html.of(
                        "<p class=\"soft small\">The newest {} of {}.</p>\n",
                        newest.rows().size(),
                        String.format(Locale.ROOT, "%,d", newest.all()));
    }
}
