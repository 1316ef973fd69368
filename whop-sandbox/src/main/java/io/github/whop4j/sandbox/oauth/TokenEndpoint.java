package io.github.whop4j.sandbox.oauth;

import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.json.JsonObject;
import java.util.function.Supplier;

/** {@code POST /oauth/token} and {@code POST /oauth/revoke}. */
final class TokenEndpoint {
    private final Supplier<OAuthApp> app;
    private final Grants grants;
    private final TokenIssuer issuer;

    TokenEndpoint(Supplier<OAuthApp> app, Grants grants, TokenIssuer issuer) {
        this.app = app;
        this.grants = grants;
        this.issuer = issuer;
    }

    Response token(Request request) {
        try {
            Parameters parameters = Parameters.ofBody(request);
            String grantType = parameters.require("grant_type");
            String client = ClientAuthentication.check(request, parameters, app.get());
            Grants.Issued issued = switch (grantType) {
                case "authorization_code" ->
                    grants.exchange(
                            parameters.require("code"),
                            client,
                            parameters.require("redirect_uri"),
                            parameters.require("code_verifier"));
                case "refresh_token" -> grants.refresh(parameters.require("refresh_token"), client);
                default ->
                    throw new OAuthError(
                            400,
                            "unsupported_grant_type",
                            "The grant_type must be authorization_code or refresh_token.");
            };
            return Response.json(200, issuer.issue(issued)).header("Cache-Control", "no-store");
        } catch (OAuthError refusal) {
            return refused(request, refusal);
        }
    }

    /** 200 whatever the token was; an access token lives until it expires, as with Whop. */
    Response revoke(Request request) {
        try {
            Parameters parameters = Parameters.ofBody(request);
            String client = ClientAuthentication.check(request, parameters, app.get());
            grants.revoke(parameters.require("token"), client);
            return Response.json(200, new JsonObject());
        } catch (OAuthError refusal) {
            return refused(request, refusal);
        }
    }

    /** RFC 6749, 5.2: a client that tried the header is told which scheme the header takes. */
    private static Response refused(Request request, OAuthError refusal) {
        Response response = refusal.toResponse();
        boolean triedHeader = refusal.code().equals("invalid_client") && request.header("Authorization") != null;
        return triedHeader ? response.header("WWW-Authenticate", "Basic realm=\"whop-sandbox\"") : response;
    }
}
