package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.http.Request;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How the page around a checkout's frame wants it, as Whop's loader writes it into the query. Colours, corners and language
 * are the frame's script to apply: a style of another site is no part of our markup.
 *
 * @param request of the frame
 */
record FrameOptions(Request request) {
    private static final List<String> ADDRESS =
            List.of("name", "line1", "line2", "city", "state", "postal_code", "country");

    /** What the e-mail field holds to begin with; the second name is an earlier one of the sandbox. */
    String email() {
        return text("email").isEmpty() ? text("prefill.email") : text("email");
    }

    boolean hides(String what) {
        return "true".equals(text("hide_" + what)) || "1".equals(text(what + ".hidden"));
    }

    /** What the button says: the embedder's own words, or ours; nothing when the embedder has a button of its own. */
    String button(String usual) {
        if (hides("submit_button")) {
            return "";
        }
        return text("theme.buttonText").isEmpty() ? usual : text("theme.buttonText");
    }

    /** The e-mail field of the form: hidden, fixed or free. */
    Html emailField(String value) {
        if (hides("email")) {
            return Html.of("<input id=\"email\" name=\"email\" type=\"hidden\" value=\"{}\">", value);
        }
        return CardForm.emailField(value, "1".equals(text("email.disabled")));
    }

    /** What stands between the card and the button. */
    Html extras() {
        Html terms = hides("tos")
                ? Html.none()
                : Html.of(
                        "<p class=\"soft small\" id=\"terms\">By going on you accept that no real money moves here.</p>");
        return Html.of("{}{}{}", address("", "Billing address"), shipping(), terms);
    }

    private Html shipping() {
        return "1".equals(text("collectShipping")) ? address("shipping.", "Shipping address") : Html.none();
    }

    /** Nothing of it is needed to pay; an embedder reads and writes it with getAddress and setAddress. */
    private Html address(String prefix, String title) {
        List<Html> fields = ADDRESS.stream()
                .map(name -> Html.of(
                        "<div class=\"field\"><label for=\"{}\">{}</label><input id=\"{}\" value=\"{}\"{}></div>",
                        prefix + "address." + name,
                        words(name),
                        prefix + "address." + name,
                        name.equals("name") ? text(prefix + name) : text(prefix + "address." + name),
                        name.equals("country") ? Html.of(" maxlength=\"2\" placeholder=\"US\"") : Html.none()))
                .toList();
        return Html.of(
                "<details class=\"field\"{}><summary>{} (optional)</summary>{}</details>",
                hides("address") ? Html.of(" hidden") : Html.none(),
                title,
                Html.join(fields));
    }

    private static String words(String name) {
        return switch (name) {
            case "line1" -> "Street and number";
            case "line2" -> "Apartment, floor";
            case "postal_code" -> "Postal code";
            case "country" -> "Country (two letters)";
            default -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        };
    }

    private String text(String name) {
        return Objects.requireNonNullElse(request.queryParameter(name), "");
    }
}
