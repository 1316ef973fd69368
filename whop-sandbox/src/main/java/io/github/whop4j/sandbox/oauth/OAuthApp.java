package io.github.whop4j.sandbox.oauth;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * The application people sign in to.
 *
 * @param id the client id, as in {@code app_sandbox}
 * @param secret the client secret, for clients that authenticate; public clients send none
 * @param name what the consent page calls it
 * @param redirectUris where codes may be sent, each matched exactly; empty allows any path of {@code http://localhost} and
 *     {@code http://127.0.0.1}, on any port
 */
public record OAuthApp(String id, String secret, String name, List<String> redirectUris) {
    /**
     * Checks and copies the list.
     *
     * @param id the client id
     * @param secret the client secret
     * @param name what the consent page calls it
     * @param redirectUris where codes may be sent
     * @throws IllegalArgumentException when a redirect URI is not an absolute http or https URL without fragment
     */
    public OAuthApp {
        redirectUris = List.copyOf(redirectUris);
        for (String uri : redirectUris) {
            if (!isWebUrl(uri)) {
                throw new IllegalArgumentException(
                        "A redirect URI must be an absolute http or https URL without a fragment, not: " + uri);
            }
        }
    }

    boolean allows(String redirectUri) {
        return redirectUris.isEmpty() ? isLoopback(redirectUri) : redirectUris.contains(redirectUri);
    }

    private static boolean isLoopback(String uri) {
        if (!isWebUrl(uri)) {
            return false;
        }
        URI parsed = URI.create(uri);
        return "http".equals(parsed.getScheme())
                && parsed.getRawUserInfo() == null
                && ("localhost".equals(parsed.getHost()) || "127.0.0.1".equals(parsed.getHost()));
    }

    private static boolean isWebUrl(String uri) {
        try {
            URI parsed = new URI(uri);
            return ("http".equals(parsed.getScheme()) || "https".equals(parsed.getScheme()))
                    && parsed.getHost() != null
                    && parsed.getRawFragment() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
