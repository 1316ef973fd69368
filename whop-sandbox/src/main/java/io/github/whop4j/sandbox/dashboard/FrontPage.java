package io.github.whop4j.sandbox.dashboard;

import io.github.whop4j.sandbox.control.Control;
import io.github.whop4j.sandbox.pages.Html;
import io.github.whop4j.sandbox.pages.Moment;
import io.github.whop4j.sandbox.pages.Page;
import io.github.whop4j.sandbox.state.State;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

/** The addresses, the clock, and the sections below them. */
final class FrontPage {
    private final State state;
    private final URI baseUri;
    private final String apiKey;
    private final List<Supplier<Html>> sections;

    FrontPage(State state, URI baseUri, String apiKey, List<Supplier<Html>> sections) {
        this.state = state;
        this.baseUri = baseUri;
        this.apiKey = apiKey;
        this.sections = sections;
    }

    /** The page; the notice is empty unless a button was refused. */
    Page page(Html notice) {
        return new Page(
                "Dashboard",
                "full",
                Html.of(
                        "{}\n{}\n{}\n{}",
                        notice,
                        addresses(),
                        clock(),
                        Html.join(sections.stream().map(Supplier::get).toList())));
    }

    static Html refused(String message) {
        return Html.of("<p class=\"notice bad\" role=\"alert\">{}</p>", message);
    }

    private Html addresses() {
        return Html.of(
                """
                <section class="card">
                <h1>Dashboard</h1>
                <dl class="facts">
                <dt>API</dt><dd><code>{}</code></dd>
                <dt>Key</dt><dd><code>Authorization: Bearer {}</code></dd>
                {}{}{}{}
                </dl>
                </section>""",
                baseUri + "/api/v1",
                apiKey,
                address("Sign-in", "/.well-known/openid-configuration"),
                address("Ledger", Control.PREFIX + "/ledger"),
                address("Requests", Control.PREFIX + "/requests"),
                address("Deliveries", Control.PREFIX + "/deliveries"));
    }

    private Html address(String name, String path) {
        return Html.of(
                "<dt>{}</dt><dd><a href=\"{}\"><code>{}</code></a></dd>\n", name, Html.link(path), baseUri + path);
    }

    private Html clock() {
        return Html.of(
                """
                <section class="card" id="clock">
                <h2>Clock</h2>
                <div class="toolbar"><code>{}</code>{}{}{}</div>
                </section>""",
                Moment.show(state.clock().instant()),
                Button.with("/clock", "+1 hour", "on the clock", "by", "hour"),
                Button.with("/clock", "+1 day", "on the clock", "by", "day"),
                Button.with("/clock", "+30 days", "on the clock", "by", "month"));
    }
}
