package io.github.whop4j.sandbox.dashboard;

import io.github.whop4j.sandbox.control.Control;
import io.github.whop4j.sandbox.pages.Html;
import io.github.whop4j.sandbox.pages.Page;
import io.github.whop4j.sandbox.state.State;
import java.net.URI;

/** The addresses, the clock, and the sections below them. */
final class FrontPage {
    private final State state;
    private final URI baseUri;
    private final String apiKey;
    private final CompaniesSection companies;
    private final PaymentsSection payments;
    private final DisputesSection disputes;
    private final WithdrawalsSection withdrawals;
    private final DeliveriesSection deliveries;

    FrontPage(
            State state,
            URI baseUri,
            String apiKey,
            CompaniesSection companies,
            PaymentsSection payments,
            DisputesSection disputes,
            WithdrawalsSection withdrawals,
            DeliveriesSection deliveries) {
        this.state = state;
        this.baseUri = baseUri;
        this.apiKey = apiKey;
        this.companies = companies;
        this.payments = payments;
        this.disputes = disputes;
        this.withdrawals = withdrawals;
        this.deliveries = deliveries;
    }

    /** The page; the notice is empty unless a button was refused. */
    Page page(Html notice) {
        return new Page(
                "Dashboard",
                "full",
                Html.of(
                        "{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}",
                        notice,
                        addresses(),
                        clock(),
                        companies.show(),
                        payments.show(),
                        disputes.show(),
                        withdrawals.show(),
                        deliveries.show()));
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
                <div class="toolbar"><code>{}</code>{}{}</div>
                </section>""",
                Moment.show(state.clock().instant()),
                Button.with("/clock", "+1 hour", "on the clock", "by", "hour"),
                Button.with("/clock", "+1 day", "on the clock", "by", "day"));
    }
}
