package io.github.whop4j.gigflow.database;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL address with its owner's credentials, from {@code postgres://user:password@host/db} or
 * {@code jdbc:postgresql://host/db?user=…&password=…}.
 *
 * @param jdbcUrl without credentials
 * @param user the owner of the database; migrates it
 * @param password the owner's
 */
public record DatabaseUrl(String jdbcUrl, String user, String password) {
    private static final String FORMS =
            "use postgres://user:password@host/database or jdbc:postgresql://host/database?user=…&password=…";

    /**
     * Reads either form.
     *
     * @throws IllegalArgumentException saying which forms there are, never what was given
     */
    public static DatabaseUrl parse(String url) {
        String plain = url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url;
        URI parsed;
        try {
            parsed = URI.create(plain);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(FORMS);
        }
        String scheme = parsed.getScheme();
        String path = parsed.getRawPath();
        if (!("postgres".equals(scheme) || "postgresql".equals(scheme))
                || parsed.getHost() == null
                || path == null
                || path.length() < 2) {
            throw new IllegalArgumentException(FORMS);
        }
        Credentials credentials = new Credentials();
        credentials.fromUserInfo(parsed.getRawUserInfo());
        List<String> rest = credentials.takeFromQuery(parsed.getRawQuery());
        if (credentials.user == null) {
            throw new IllegalArgumentException("The user is missing: " + FORMS);
        }
        String port = parsed.getPort() < 0 ? "" : ":" + parsed.getPort();
        String query = rest.isEmpty() ? "" : "?" + String.join("&", rest);
        return new DatabaseUrl(
                "jdbc:postgresql://" + parsed.getHost() + port + path + query,
                credentials.user,
                credentials.password == null ? "" : credentials.password);
    }

    /** The same address for another role. */
    DatabaseUrl as(String otherUser, String otherPassword) {
        return new DatabaseUrl(jdbcUrl, otherUser, otherPassword);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return jdbcUrl + " as " + URLEncoder.encode(user, StandardCharsets.UTF_8);
    }

    private static final class Credentials {
        @Nullable
        String user;

        @Nullable
        String password;

        void fromUserInfo(@Nullable String info) {
            if (info == null) {
                return;
            }
            int colon = info.indexOf(':');
            user = decode(colon < 0 ? info : info.substring(0, colon));
            password = colon < 0 ? null : decode(info.substring(colon + 1));
        }

        /** Query parameters that are not credentials stay in the address. */
        List<String> takeFromQuery(@Nullable String query) {
            List<String> rest = new ArrayList<>();
            for (String pair : query == null ? List.<String>of() : List.of(query.split("&", -1))) {
                if (pair.startsWith("user=")) {
                    user = decode(pair.substring("user=".length()));
                } else if (pair.startsWith("password=")) {
                    password = decode(pair.substring("password=".length()));
                } else if (!pair.isEmpty()) {
                    rest.add(pair);
                }
            }
            return rest;
        }

        private static String decode(String text) {
            // A plus sign is a plus sign here; only forms write spaces so.
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        }
    }
}
