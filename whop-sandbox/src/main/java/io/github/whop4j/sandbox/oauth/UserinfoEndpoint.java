package io.github.whop4j.sandbox.oauth;

import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.State;

/** {@code GET /oauth/userinfo}: what the scopes of an access token let its app know about the person. */
final class UserinfoEndpoint {
    private static final String BEARER = "Bearer ";

    private final State state;
    private final TokenIssuer issuer;
    private final String baseUri;

    UserinfoEndpoint(State state, TokenIssuer issuer, String baseUri) {
        this.state = state;
        this.issuer = issuer;
        this.baseUri = baseUri;
    }

    Response userinfo(Request request) {
        try {
            PersonToken token = bearer(request);
            if (!token.scopes().contains(Scopes.OPENID)) {
                throw new OAuthError(403, "insufficient_scope", "The access token was not granted the scope openid.");
            }
            Person person = state.store().read(() -> state.people().get(token.userId()));
            return Response.json(200, claims(person, token)).header("Cache-Control", "no-store");
        } catch (OAuthError refusal) {
            return refusal.toResponse().header("WWW-Authenticate", "Bearer error=\"" + refusal.code() + "\"");
        }
    }

    private PersonToken bearer(Request request) {
        String header = request.header("Authorization");
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw OAuthError.invalidToken("Send the access token as Authorization: Bearer …");
        }
        PersonToken token = issuer.verified(header.substring(BEARER.length()).trim());
        if (token == null) {
            throw OAuthError.invalidToken("The access token is unknown or has expired.");
        }
        return token;
    }

    private JsonObject claims(Person person, PersonToken token) {
        JsonObject claims = new JsonObject().put("sub", person.id());
        if (token.scopes().contains(Scopes.PROFILE)) {
            claims.put("name", person.name())
                    .put("preferred_username", person.username())
                    .put("picture", baseUri + Pictures.path(person));
        }
        if (token.scopes().contains(Scopes.EMAIL)) {
            claims.put("email", person.email()).put("email_verified", true);
        }
        return claims;
    }
}
