package io.github.whop4j.sandbox.catalog;

import io.github.whop4j.sandbox.http.WhopError;
import java.net.URI;
import java.util.Set;

/** Where a buyer can be sent after paying. */
public final class Redirects {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private Redirects() {}

    /**
     * Checks an address. Whop takes https only. Plain http to this machine is let through: it is where a developer who uses a
     * sandbox lives.
     *
     * @param name the field, for the message
     * @param url as sent
     * @throws WhopError 400 for anything else
     */
    public static void check(String name, String url) {
        try {
            URI uri = URI.create(url);
            boolean local = "http".equals(uri.getScheme()) && LOOPBACK.contains(String.valueOf(uri.getHost()));
            if (local || ("https".equals(uri.getScheme()) && uri.getHost() != null)) {
                return;
            }
        } catch (IllegalArgumentException malformed) {
            // Told below, together with addresses of other kinds.
        }
        throw WhopError.invalid(name + " must be an https address (or http on localhost), not " + url + ".");
    }
}
