package io.github.whop4j.sandbox.dashboard;

import io.github.whop4j.sandbox.control.Control;
import io.github.whop4j.sandbox.pages.Html;

/** A form of one button each: they work by keyboard and without script. */
final class Button {
    /** Beside the control API, so that they are neither logged as requests of the program under test nor struck by faults. */
    static final String PREFIX = Control.PREFIX + "/dashboard";

    private Button() {}

    /** The spoken name says what the button is for, because the same word stands in every row. */
    static Html of(String path, String word, String about) {
        return with(path, word, about, "", "");
    }

    static Html with(String path, String word, String about, String field, String value) {
        Html hidden = field.isEmpty()
                ? Html.none()
                : Html.of("<input type=\"hidden\" name=\"{}\" value=\"{}\">", field, value);
        return Html.of(
                "<form method=\"post\" action=\"{}\">{}<button class=\"second mini\" aria-label=\"{}\">{}</button></form>",
                Html.link(PREFIX + path),
                hidden,
                word + " " + about,
                word);
    }
}
