package io.github.whop4j.sandbox.pages;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Markup that is safe to send. It is made from a template written in the source and from values, and every value that is
 * not itself {@code Html} is escaped on the way in: there is no way to get text from outside into a page unescaped.
 *
 * <p>Templates put attribute values in double quotes, always; a value that becomes a link goes through {@link #link}.
 */
public final class Html {
    private static final String HOLE = "{}";

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /**
     * Fills a template.
     *
     * @param template a literal, with {@code {}} where the values go
     * @param values one for each hole, in order; text is escaped, {@code Html} is taken as it is
     * @return the markup
     * @throws IllegalArgumentException when holes and values do not pair up
     */
    public static Html of(String template, Object... values) {
        StringBuilder filled = new StringBuilder(template.length() * 2);
        int from = 0;
        for (Object value : values) {
            int hole = template.indexOf(HOLE, from);
            if (hole < 0) {
                throw new IllegalArgumentException("More values than holes in: " + template);
            }
            filled.append(template, from, hole);
            if (value instanceof Html html) {
                filled.append(html.markup);
            } else {
                escape(String.valueOf(value), filled);
            }
            from = hole + HOLE.length();
        }
        if (template.indexOf(HOLE, from) >= 0) {
            throw new IllegalArgumentException("More holes than values in: " + template);
        }
        return new Html(filled.append(template, from, template.length()).toString());
    }

    /**
     * No markup at all, for the parts a page leaves out.
     *
     * @return nothing
     */
    public static Html none() {
        return new Html("");
    }

    /**
     * Several pieces, one after the other.
     *
     * @param pieces in order
     * @return the whole
     */
    public static Html join(Collection<Html> pieces) {
        return new Html(pieces.stream().map(Html::toString).collect(Collectors.joining("\n")));
    }

    /**
     * A value fit for {@code href}: escaped, and {@code #} unless it leads to the web. {@code javascript:} and its kin do
     * not survive this.
     *
     * @param url an absolute http or https URL, or a path of this server
     * @return the escaped URL
     */
    public static Html link(String url) {
        boolean ownPath = url.startsWith("/") && !url.startsWith("//");
        return of(HOLE, ownPath || url.startsWith("https://") || url.startsWith("http://") ? url : "#");
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    /** The markup. */
    @Override
    public String toString() {
        return markup;
    }
}
