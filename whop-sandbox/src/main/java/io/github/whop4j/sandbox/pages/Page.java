package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.http.Response;

/**
 * A whole page of the hosted kind: it needs no script, loads nothing from elsewhere and cannot be framed.
 *
 * @param title what the tab says
 * @param layout the class of {@code main}: empty for one narrow column, {@code wide} for more
 * @param main the content
 */
public record Page(String title, String layout, Html main) {
    // No form-action: browsers apply it to the redirect after a form too, and that leads to the caller's own site.
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'";
    private static final String DOCUMENT = """
            <!doctype html>
            <html lang="en" data-theme="system">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{} · Whop sandbox</title>
            <link rel="stylesheet" href="/static/sandbox.css">
            <link rel="icon" href="/static/icon.svg">
            </head>
            <body>
            <header class="bar"><b>Whop sandbox</b><span class="tag">No real money, no real people</span></header>
            <main class="{}">
            {}
            </main>
            </body>
            </html>
            """;

    /**
     * A page of one narrow column.
     *
     * @param title what the tab says
     * @param main the content
     */
    public static Page narrow(String title, Html main) {
        return new Page(title, "", main);
    }

    /**
     * A page with nothing to do on it but read.
     *
     * @param title the heading
     * @param text one sentence: what happened and what to do
     */
    public static Page notice(String title, String text) {
        return narrow(title, Html.of("<div class=\"card\"><h1>{}</h1><p>{}</p></div>", title, text));
    }

    /**
     * A page that says what went wrong, and leads to the sandbox's front page.
     *
     * @param title the heading
     * @param text what went wrong and what to do
     */
    static Page error(String title, String text) {
        return narrow(title, Html.of("""
                <div class="card"><h1>{}</h1><p>{}</p>
                <div class="actions"><a class="button second" href="/">To the dashboard</a></div></div>""", title, text));
    }

    /**
     * This page as an answer.
     *
     * @param status the HTTP status
     * @return the answer, with the headers that keep the page to itself
     */
    public Response respond(int status) {
        return guarded(
                Response.html(status, Html.of(DOCUMENT, title, layout, main).toString()),
                POLICY + "; frame-ancestors 'none'");
    }

    /** The headers of every page; the policy says what the page may load and who may frame it. */
    static Response guarded(Response response, String policy) {
        return response.header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cache-Control", "no-store");
    }
}
