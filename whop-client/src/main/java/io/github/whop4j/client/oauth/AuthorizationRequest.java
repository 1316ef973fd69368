package io.github.whop4j.client.oauth;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to sign in: send the browser to {@link #url()} and keep the rest on the server, bound to the person's session
 * and used once, until the browser comes back.
 *
 * @param url where the browser goes
 * @param state comes back with the browser and tells this attempt from a forged one
 * @param nonce comes back inside the ID token; null when {@code openid} was not asked for
 * @param codeVerifier the PKCE secret; never part of a URL or a page
 */
public record AuthorizationRequest(
        URI url, String state, @Nullable String nonce, String codeVerifier) {

    /** Whether this is the state that was sent out, compared in constant time. */
    boolean hasState(@Nullable String returned) {
        return returned != null
                && MessageDigest.isEqual(
                        state.getBytes(StandardCharsets.UTF_8), returned.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing that is secret, and the URL holds the state and the nonce. */
    @Override
    public String toString() {
        return "AuthorizationRequest[masked]";
    }
}
