package io.github.whop4j.sandbox;

import io.github.whop4j.sandbox.fault.EventSpelling;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * What the environment says: each variable, what it is for, and what it does to a builder. A variable that is empty says
 * nothing.
 */
final class Settings {
    private static final String PREFIX = "SANDBOX_";
    private static final int DEFAULT_PORT = 4010;

    /** What stands in the help, and how the text is understood; that throws what is wrong with it. */
    private record Setting(String about, BiConsumer<SandboxBuilder, String> apply) {}

    private static final Map<String, Setting> ALL = all();

    private Settings() {}

    private static Map<String, Setting> all() {
        Map<String, Setting> all = new LinkedHashMap<>();
        all.put("PORT", new Setting("where to listen; 4010 by default, 0 for any free port", Settings::port));
        all.put(
                "STATE",
                new Setting(
                        "a file that keeps everything between runs; memory only by default",
                        (builder, text) -> builder.stateFile(Path.of(text))));
        all.put("SEED", new Setting("a file with an exported state to begin with, clock included", Settings::seed));
        all.put("API_KEY", new Setting("of the platform; apik_sandbox by default", SandboxBuilder::apiKey));
        all.put(
                "WEBHOOK_URL",
                new Setting(
                        "where events of the platform and its connected companies go; nowhere by default",
                        (builder, text) -> builder.webhookUrl(webAddress(text))));
        all.put("WEBHOOK_SECRET", new Setting("signs events; ws_sandbox by default", SandboxBuilder::webhookSecret));
        all.put(
                "EVENTS",
                new Setting(
                        "how they are written, any of: amounts-as-strings, account-id, no-company, underscored",
                        (builder, text) -> builder.eventSpelling(spelling(text))));
        all.put(
                "SETTLEMENT_DELAY",
                new Setting(
                        "how long paid money is pending, as in 3d, 12h, 30m or 90s; 0 by default",
                        (builder, text) -> builder.settlementDelay(Durations.read(text))));
        all.put(
                "REFUND_DELAY",
                new Setting(
                        "how long a refund is pending; 0 by default",
                        (builder, text) -> builder.refundDelay(Durations.read(text))));
        all.put(
                "CLOCK",
                new Setting(
                        "real (the default), fast:60 (60 times as fast), stepped (stands still until it is advanced) or"
                                + " stepped:2026-01-31T12:00:00Z",
                        Settings::clock));
        all.put(
                "OAUTH_APP",
                new Setting(
                        "client id and secret of the app people sign in to; app_sandbox:secret_sandbox by default",
                        Settings::oauthApp));
        all.put(
                "REDIRECT_URIS",
                new Setting(
                        "where sign-in may lead, with commas between; any http://localhost by default",
                        (builder, text) -> builder.redirectUris(Arrays.stream(text.split(",", -1))
                                .map(uri -> webAddress(uri.strip()).toString())
                                .toArray(String[]::new))));
        return all;
    }

    /**
     * A builder that is set as the environment says.
     *
     * @throws IllegalArgumentException that names every variable whose value is wrong, and what would be right
     */
    static SandboxBuilder read(Map<String, String> environment) {
        SandboxBuilder builder = WhopSandbox.builder().port(DEFAULT_PORT);
        List<String> wrong = new ArrayList<>();
        ALL.forEach((name, setting) -> {
            String text = Objects.requireNonNullElse(environment.get(PREFIX + name), "")
                    .strip();
            try {
                if (!text.isEmpty()) {
                    setting.apply().accept(builder, text);
                }
            } catch (IllegalArgumentException refused) {
                wrong.add(PREFIX + name + " " + refused.getMessage() + ".");
            }
        });
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("The sandbox cannot start:\n" + String.join("\n", wrong));
        }
        return builder;
    }

    /** A line for each variable that looks like a setting and is none: a typing error would otherwise go unnoticed. */
    static List<String> unknown(Map<String, String> environment) {
        return environment.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !ALL.containsKey(name.substring(PREFIX.length())))
                .sorted()
                .map(name -> name + " is no setting of the sandbox; --help lists them.")
                .toList();
    }

    static String help() {
        StringBuilder help = new StringBuilder(1024);
        help.append("A local Whop, for development and tests. Settings come from the environment:\n\n");
        ALL.forEach((name, setting) ->
                help.append(String.format(Locale.ROOT, "  %-24s  %s%n", PREFIX + name, setting.about())));
        return help.append("\nOnce it runs, its front page shows what it holds.\n")
                .toString();
    }

    private static void port(SandboxBuilder builder, String text) {
        try {
            builder.port(Integer.parseInt(text));
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("must be a port (0 to 65535), not " + text, notANumber);
        }
    }

    private static void seed(SandboxBuilder builder, String text) {
        Path file = Path.of(text);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IllegalArgumentException("must be a file that can be read, not " + file.toAbsolutePath());
        }
        builder.seed(file);
    }

    private static void clock(SandboxBuilder builder, String text) {
        String[] parts = text.split(":", 2);
        String argument = parts.length < 2 ? "" : parts[1];
        try {
            if (parts[0].equals("fast") && !argument.isEmpty()) {
                builder.fastClock(Integer.parseInt(argument));
                return;
            }
            if (parts[0].equals("stepped")) {
                builder.steppedClock(argument.isEmpty() ? null : Instant.parse(argument));
                return;
            }
        } catch (NumberFormatException | DateTimeParseException malformed) {
            // Told below, together with clocks of other kinds.
        }
        if (!text.equals("real")) {
            throw new IllegalArgumentException(
                    "must be real, fast:60, stepped or stepped:2026-01-31T12:00:00Z, not " + text);
        }
    }

    private static void oauthApp(SandboxBuilder builder, String text) {
        String[] parts = text.split(":", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("must be a client id, a colon and a secret");
        }
        builder.oauthApp(parts[0], parts[1]);
    }

    private static EventSpelling spelling(String text) {
        EventSpelling spelling = EventSpelling.USUAL;
        for (String word : text.split(",", -1)) {
            spelling = switch (word.strip()) {
                case "amounts-as-strings" -> spelling.amountsAsStrings();
                case "account-id" -> spelling.owner(EventSpelling.Owner.ACCOUNT_ID);
                case "no-company" -> spelling.owner(EventSpelling.Owner.NEITHER);
                case "underscored" -> spelling.underscored();
                default ->
                    throw new IllegalArgumentException(
                            "must be some of amounts-as-strings, account-id, no-company and underscored, not " + text);
            };
        }
        return spelling;
    }

    private static URI webAddress(String text) {
        try {
            URI uri = URI.create(text);
            if (uri.getHost() != null
                    && Objects.requireNonNullElse(uri.getScheme(), "").matches("https?")) {
                return uri;
            }
        } catch (IllegalArgumentException malformed) {
            // Told below, together with addresses of other kinds.
        }
        throw new IllegalArgumentException("must be an http or https address, not " + text);
    }
}
