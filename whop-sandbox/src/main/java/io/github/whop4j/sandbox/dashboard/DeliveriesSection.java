package io.github.whop4j.sandbox.dashboard;

import io.github.whop4j.sandbox.pages.Html;
import io.github.whop4j.sandbox.state.Delivery;
import io.github.whop4j.sandbox.webhook.Webhooks;

/** The newest webhooks, each with what came of it. */
final class DeliveriesSection {
    private static final int SHOWN = 50;

    private final Webhooks webhooks;

    DeliveriesSection(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    Html show() {
        return Section.of(
                "deliveries",
                "Webhooks sent",
                Html.of("<th>Event</th><th>To</th><th>Status</th><th>Attempts</th><th>Body</th><th>Do</th>"),
                Newest.of(webhooks.deliveries(), SHOWN).stream().map(this::row).toList());
    }

    private Html row(Delivery delivery) {
        return Html.of(
                """
                <tr><td>{}<br><code class="soft">{}</code></td><td>{}</td><td>{}</td><td>{}</td>
                <td><details><summary>Body</summary><pre>{}</pre></details></td>
                <td>{}</td></tr>""",
                delivery.type(),
                delivery.id(),
                webhooks.endpoints().get(delivery.endpointId()).url(),
                delivery.status(),
                attempts(delivery),
                delivery.body(),
                Button.of("/deliveries/" + delivery.id() + "/resend", "Resend", delivery.type() + " " + delivery.id()));
    }

    private static Html attempts(Delivery delivery) {
        return Html.join(delivery.attempts().stream()
                .map(attempt -> Html.of(
                        "<div>{} <span class=\"soft\">{}</span></div>",
                        attempt.status() == null ? String.valueOf(attempt.error()) : attempt.status(),
                        Moment.show(attempt.at())))
                .toList());
    }
}
