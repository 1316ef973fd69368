package io.github.whop4j.gigflow;

import io.github.whop4j.marketplace.access.WireName;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads environment variables and remembers everything wrong with them; messages name variables, never values. */
final class EnvironmentVariables {
    private final Map<String, String> variables;
    private final Set<String> complaints = new LinkedHashSet<>();

    EnvironmentVariables(Map<String, String> variables) {
        this.variables = variables;
    }

    /** Trimmed: a secret copied with its line break would never verify anything. Empty counts as not set. */
    Optional<String> text(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** A key or an id: needed unless there is a fallback, and without blanks or control characters. */
    String secret(String name, @Nullable String fallback) {
        Optional<String> given = text(name);
        if (given.isPresent() && given.get().chars().anyMatch(c -> c <= ' ' || c > '~')) {
            wrong(name, "must be printable ASCII without blanks");
        }
        if (given.isEmpty() && fallback == null) {
            missing(name, "needed unless WHOP_ENVIRONMENT is local");
        }
        return given.orElse(fallback == null ? "" : fallback);
    }

    int number(String name, int least, int most, int fallback) {
        Optional<String> given = text(name);
        if (given.isEmpty()) {
            return fallback;
        }
        try {
            int value = Integer.parseInt(given.get());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // falls through to the complaint, which is the same for both
        }
        wrong(name, "must be a whole number from " + least + " to " + most);
        return fallback;
    }

    Optional<URI> url(String name) {
        Optional<String> given = text(name);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI url = URI.create(given.get().replaceAll("/+$", ""));
            if (url.getHost() != null && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
                return Optional.of(url);
            }
        } catch (IllegalArgumentException e) {
            // falls through to the complaint, which is the same for both
        }
        wrong(name, "must be an absolute http or https address");
        return Optional.of(URI.create("http://invalid"));
    }

    <E extends Enum<E>> E choice(String name, Class<E> type, E fallback) {
        Optional<String> given = text(name);
        if (given.isEmpty()) {
            return fallback;
        }
        for (E constant : type.getEnumConstants()) {
            if (wire(constant).equals(given.get())) {
                return constant;
            }
        }
        wrong(
                name,
                "must be one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(EnvironmentVariables::wire)
                                .toList());
        return fallback;
    }

    void wrong(String name, @Nullable String why) {
        complaints.add(name + " is wrong: " + why);
    }

    void missing(String name, String why) {
        complaints.add(name + " is missing: " + why);
    }

    void refuseIfWrong() {
        if (!complaints.isEmpty()) {
            throw new InvalidConfigException(complaints);
        }
    }

    private static String wire(Enum<?> constant) {
        return WireName.of(constant);
    }
}
