package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.state.Delivery;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** What was said between the sandbox and the program under test, for people: requests, answers and webhooks. */
public final class Conversation {
    private static final int SHOWN = 50;
    private static final int LONGEST_BODY = 2000;

    private final RequestLog requests;
    private final Webhooks webhooks;

    /**
     * Listens to both sides.
     *
     * @param requests what the program asked
     * @param webhooks what it was told
     */
    public Conversation(RequestLog requests, Webhooks webhooks) {
        this.requests = requests;
        this.webhooks = webhooks;
    }

    /**
     * The latest {@value #SHOWN} requests and events.
     *
     * @return lines of text, oldest first; secrets are hidden and long bodies cut
     */
    public String text() {
        List<Exchange> asked = requests.exchanges();
        List<Delivery> told = webhooks.deliveries();
        StringBuilder text = new StringBuilder(256);
        text.append(head("request", asked.size()));
        latest(asked).forEach(exchange -> write(text, exchange));
        text.append(head("webhook", told.size()));
        latest(told).forEach(delivery -> write(text, delivery));
        return text.toString();
    }

    private static String head(String what, int number) {
        String some = number == 0 ? "No " : number + " ";
        String left = number > SHOWN ? ", of which the latest " + SHOWN : "";
        return some + what + (number == 1 ? "" : "s") + left + (number == 0 ? ".\n" : ":\n");
    }

    private static <T> List<T> latest(List<T> all) {
        return all.subList(Math.max(0, all.size() - SHOWN), all.size());
    }

    private static void write(StringBuilder text, Exchange exchange) {
        text.append("  ").append(time(exchange.at())).append(' ').append(exchange.method());
        text.append(' ').append(exchange.path());
        if (!exchange.query().isEmpty()) {
            text.append('?').append(Secrets.text(exchange.query()));
        }
        String key = exchange.headers().get("Idempotency-Key");
        text.append(key == null ? "" : " (Idempotency-Key " + key + ")").append('\n');
        body(text, "    > ", exchange.body().value());
        text.append("    ").append(exchange.status() == 0 ? "the connection was cut" : exchange.status());
        text.append('\n');
        body(text, "    < ", exchange.answer().value());
    }

    private void write(StringBuilder text, Delivery delivery) {
        String url = webhooks.url(delivery);
        text.append("  ").append(time(delivery.createdAt())).append(' ').append(delivery.type());
        text.append(" (").append(delivery.messageId()).append(") to ").append(Secrets.text(url));
        text.append(": ").append(delivery.status().replace('_', ' ')).append('\n');
        body(text, "    > ", Json.read(ByteString.encodeUtf8(delivery.body())));
        for (Delivery.Attempt attempt : delivery.attempts()) {
            text.append("    ").append(time(attempt.at())).append(' ');
            text.append(attempt.status() == null ? "no answer" : attempt.status());
            text.append(attempt.error() == null ? "" : ": " + attempt.error()).append('\n');
        }
        if (delivery.dueAt() != null) {
            text.append("    next attempt at ").append(time(delivery.dueAt())).append('\n');
        }
    }

    private static void body(StringBuilder text, String mark, @Nullable Object value) {
        if (value == null) {
            return;
        }
        String hidden = value instanceof String plain ? Secrets.text(plain) : Json.write(Secrets.hidden(value));
        String line = Objects.requireNonNull(hidden).replaceAll("\\s*[\\r\\n]+\\s*", " ");
        boolean cut = line.length() > LONGEST_BODY;
        text.append(mark)
                .append(cut ? line.substring(0, LONGEST_BODY) + "…" : line)
                .append('\n');
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
