package io.github.whop4j.sandbox.dashboard;

import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.pages.Html;
import io.github.whop4j.sandbox.pages.Moment;
import io.github.whop4j.sandbox.state.Delivery;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The newest webhooks, each with what came of it. */
final class DeliveriesSection {
    private final Webhooks webhooks;

    DeliveriesSection(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    Html show() {
        return Section.of(
                "deliveries",
                "Webhooks sent",
                Html.of("<th>Event</th><th>To</th><th>Status</th><th>Attempts</th><th>Do</th>"),
                Newest.of(webhooks.deliveries()).map(this::row));
    }

    private Html row(Delivery delivery) {
        return Html.of(
                """
                <tr><td>{}<br><code class="soft">{}</code></td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>
                <tr class="below"><td colspan="5"><details><summary>Body</summary><pre>{}</pre></details></td></tr>""",
                delivery.type(),
                delivery.id(),
                webhooks.url(delivery),
                delivery.status().replace('_', ' '),
                attempts(delivery),
                Button.of("/deliveries/" + delivery.id() + "/resend", "Resend", delivery.type() + " " + delivery.id()),
                Json.indented(delivery.body()));
    }

    private static Html attempts(Delivery delivery) {
        List<Html> each = new ArrayList<>(delivery.attempts().stream()
                .map(attempt -> Html.of(
                        "<div>{} <span class=\"soft\">{}</span></div>",
                        attempt.status() == null ? words(attempt.error()) : attempt.status(),
                        Moment.show(attempt.at())))
                .toList());
        if (delivery.dueAt() != null) {
            each.add(Html.of("<div class=\"soft\">next at {}</div>", Moment.show(delivery.dueAt())));
        }
        return Html.join(each);
    }

    private static String words(@Nullable String error) {
        return "java.net.ConnectException".equals(error) ? "Nothing listens there" : String.valueOf(error);
    }
}
