package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The pages inside the frames that {@code elements.js} mounts: {@code /embedded/elements/{type}/?parent_origin=…}. They are
 * empty until the page around hands a token over; everything in them comes from the API.
 */
final class ElementPages {
    /** Pictures may be the embedder's own; what is sent goes to this server only. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
            + " img-src http: https: data:; base-uri 'none'; form-action 'none'; frame-ancestors *";

    private static final Pattern TYPE = Pattern.compile("[a-z-]{1,60}-element");
    private static final String DOCUMENT = """
            <!doctype html>
            <html lang="en" data-theme="light">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{} · Whop sandbox</title>
            <link rel="stylesheet" href="/static/sandbox.css">
            <link rel="stylesheet" href="/static/elements/elements.css">
            <script src="/static/elements/frame.js" defer></script>
            </head>
            <body class="embedded" data-element="{}" data-parent-origin="{}">
            <main aria-busy="true"><p class="soft">Loading …</p></main>
            </body>
            </html>
            """;

    private ElementPages() {}

    static void register(Router router) {
        router.get("/embedded/elements/{type}", ElementPages::show);
    }

    private static Response show(Request request) {
        String type = request.pathParameter("type");
        if (!TYPE.matcher(type).matches()) {
            return Page.notice("No such element", "See WhopElements for the names of elements.")
                    .respond(404);
        }
        String origin = Objects.requireNonNullElse(request.queryParameter("parent_origin"), "");
        Html document = Html.of(
                DOCUMENT,
                type.replace('-', ' '),
                type,
                EmbeddedCheckout.ORIGIN.matcher(origin).matches() ? origin : "");
        return Page.guarded(Response.html(200, document.toString()), POLICY);
    }
}
