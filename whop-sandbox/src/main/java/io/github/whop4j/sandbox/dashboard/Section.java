package io.github.whop4j.sandbox.dashboard;

import io.github.whop4j.sandbox.pages.Html;
import java.util.List;

/** A card with a heading and a table. */
final class Section {
    private Section() {}

    static Html of(String id, String heading, Html columns, List<Html> rows) {
        Html content =
                rows.isEmpty() ? Html.of("<p class=\"soft\">None yet.</p>") : Html.of("""
                        <div class="scroll"><table>
                        <thead><tr>{}</tr></thead>
                        <tbody>
                        {}
                        </tbody>
                        </table></div>""", columns, Html.join(rows));
        return Html.of("""
                <section class="card" id="{}" aria-labelledby="{}-heading">
                <h2 id="{}-heading">{}</h2>
                {}
                </section>""", id, id, id, heading, content);
    }
}
