package io.github.whop4j.client;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What may go onto the wire. Refuses the rest when it is given, and never repeats a value that may be confidential. */
final class Sendable {
    private static final int LONGEST_KEY = 255;
    private static final Set<String> OWN_HEADERS = Set.of(
            "authorization",
            "api-version-date",
            "idempotency-key",
            "content-type",
            "content-length",
            "host",
            "accept",
            "user-agent");

    /** What Whop's webhook secrets start with. */
    private static final List<String> WEBHOOK_SECRETS = List.of("ws_", "whsec_", "whpk_");

    private Sendable() {}

    static String printable(String what, String value) {
        if (value.isBlank() || value.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IllegalArgumentException("The " + what + " must be printable ASCII and not blank.");
        }
        return value;
    }

    /** A key or token. */
    static Secret token(Secret token) {
        String value = printable("key or token", token.reveal());
        if (value.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("A key or token holds no spaces. Give it alone, without \"Bearer\".");
        }
        if (WEBHOOK_SECRETS.stream().anyMatch(value::startsWith)) {
            throw new IllegalArgumentException("This is the secret of a webhook, which proves deliveries to you."
                    + " Calls are made with an API key or an access token.");
        }
        return token;
    }

    static String idempotencyKey(String key) {
        if (key.getBytes(StandardCharsets.UTF_8).length > LONGEST_KEY) {
            throw new IllegalArgumentException("An idempotency key has at most " + LONGEST_KEY + " bytes; this one has "
                    + key.length() + " characters. Hash it.");
        }
        return printable("idempotencyKey", key);
    }

    static String headerName(String name) {
        if (OWN_HEADERS.contains(printable("header name", name).toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(name + " is sent by the client itself: use token, apiVersion or"
                    + " idempotencyKey of a call instead, or appInfo of the client.");
        }
        if (name.indexOf(' ') >= 0 || name.indexOf(':') >= 0) {
            throw new IllegalArgumentException("A header name holds neither space nor colon: " + name);
        }
        return name;
    }

    static Duration positive(String what, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException("The " + what + " must be longer than zero, not " + value);
        }
        return value;
    }

    static int atLeast(int least, String what, int value) {
        if (value < least) {
            throw new IllegalArgumentException(what + " must be at least " + least + ", not " + value);
        }
        return value;
    }
}
