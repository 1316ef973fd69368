package io.github.whop4j.sandbox.oauth;

import io.github.whop4j.sandbox.http.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Who calls the token endpoint: a public client by its id alone, a confidential one by its secret as well, in the body
 * ({@code client_secret_post}) or in the header ({@code client_secret_basic}). A secret that is sent has to be right.
 */
final class ClientAuthentication {
    private static final String BASIC = "Basic ";

    private record Credentials(String clientId, @Nullable String secret) {}

    private ClientAuthentication() {}

    /** The id of the client, which is the app's; throws {@code invalid_client} for any other. */
    static String check(Request request, Parameters parameters, OAuthApp app) {
        String header = request.header("Authorization");
        Credentials sent = header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length())
                ? basic(header.substring(BASIC.length()).trim(), parameters)
                : new Credentials(parameters.require("client_id"), parameters.find("client_secret"));
        if (!sent.clientId.equals(app.id())) {
            throw OAuthError.invalidClient("There is no app with this client_id.");
        }
        if (sent.secret != null && !same(sent.secret, app.secret())) {
            throw OAuthError.invalidClient("The client secret is wrong.");
        }
        return app.id();
    }

    private static Credentials basic(String encoded, Parameters parameters) {
        String repeated = parameters.find("client_id");
        if (parameters.find("client_secret") != null) {
            throw OAuthError.invalidRequest("Send the client secret once: in the header or in the body.");
        }
        try {
            String text = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            if (colon > 0) {
                String id = URLDecoder.decode(text.substring(0, colon), StandardCharsets.UTF_8);
                String secret = URLDecoder.decode(text.substring(colon + 1), StandardCharsets.UTF_8);
                if (repeated != null && !repeated.equals(id)) {
                    throw OAuthError.invalidRequest("The client_id of the body is not the one of the header.");
                }
                return new Credentials(id, secret);
            }
        } catch (IllegalArgumentException malformed) {
            // Told below, together with credentials that have no colon.
        }
        throw OAuthError.invalidClient("The Authorization header does not hold Basic credentials.");
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
