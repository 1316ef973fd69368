package io.github.whop4j.sandbox.oauth;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an app asks a person for, checked.
 *
 * @param clientId the app
 * @param redirectUri where the code goes, allowed by the app's list
 * @param scope space separated, possibly empty
 * @param state echoed to the redirect
 * @param nonce echoed in the ID token; present whenever the scope has {@code openid}
 * @param codeChallenge PKCE, S256
 */
record AuthorizationRequest(
        String clientId,
        String redirectUri,
        String scope,
        @Nullable String state,
        @Nullable String nonce,
        String codeChallenge) {

    /** Words of lower case, digits and underscores joined by colons: {@code openid}, {@code chat:message:create}. */
    private static final Pattern SCOPE = Pattern.compile("[a-z0-9_]+(:[a-z0-9_]+)*( [a-z0-9_]+(:[a-z0-9_]+)*)*");

    /**
     * Checks everything but the client and its redirect URI, which {@link #checkRedirect} did before: only then may an
     * error be sent there.
     */
    static AuthorizationRequest parse(Parameters parameters) {
        if (!parameters.require("response_type").equals("code")) {
            throw new OAuthError(400, "unsupported_response_type", "The response_type must be code.");
        }
        String scope = parameters.find("scope");
        if (scope != null && !SCOPE.matcher(scope).matches()) {
            throw new OAuthError(400, "invalid_scope", "The scope must be permissions separated by one space each.");
        }
        String challenge = parameters.require("code_challenge");
        if (!"S256".equals(parameters.find("code_challenge_method"))) {
            throw OAuthError.invalidRequest("The code_challenge_method must be S256.");
        }
        if (!CodeChallenge.isWellFormed(challenge)) {
            throw OAuthError.invalidRequest(
                    "The code_challenge must be the base64url of a SHA-256, 43 characters without padding.");
        }
        String nonce = parameters.find("nonce");
        if (nonce == null && Scopes.of(scope).contains(Scopes.OPENID)) {
            throw OAuthError.invalidRequest("A nonce is required when the scope has openid.");
        }
        return new AuthorizationRequest(
                parameters.require("client_id"),
                parameters.require("redirect_uri"),
                scope == null ? "" : scope,
                parameters.find("state"),
                nonce,
                challenge);
    }

    /** Throws unless the client exists and lets codes go to that redirect URI; a person reads the message. */
    static void checkRedirect(Parameters parameters, OAuthApp app) {
        if (!app.id().equals(parameters.require("client_id"))) {
            throw OAuthError.invalidRequest("There is no app with this client_id.");
        }
        if (!app.allows(parameters.require("redirect_uri"))) {
            throw OAuthError.invalidRequest(
                    "The redirect_uri is not one the app has registered; it must match exactly.");
        }
    }
}
