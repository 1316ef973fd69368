package io.github.whop4j.sandbox.oauth;

import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Table;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sign-in with Whop. Everything it must remember is in the state: the signing key, codes, refresh tokens; so tokens of
 * before a restart go on working.
 */
public final class OAuth {
    private final State state;
    private final OAuthApp configured;
    private final String issuer;
    private final Table<RedirectUri> redirectUris;
    private final SigningKeys keys;
    private final TokenIssuer tokens;
    private final Grants grants;

    /**
     * Works on a state.
     *
     * @param state where everything is remembered
     * @param app the application people sign in to
     * @param baseUri of the sandbox; also the issuer
     */
    public OAuth(State state, OAuthApp app, URI baseUri) {
        this.state = state;
        this.configured = app;
        this.issuer = baseUri.toString();
        this.redirectUris = state.store().table("oauth_redirect_uris", RedirectUri.class, RedirectUri::uri);
        this.grants = new Grants(state);
        this.keys = new SigningKeys(state);
        this.tokens = new TokenIssuer(keys, state.clock(), issuer);
    }

    /**
     * Adds the routes under {@code /oauth}, {@code /.well-known} and {@code /_sandbox/oauth}, and people's pictures.
     */
    public void register(Router router) {
        router.mount(this::open, "/oauth", "/.well-known", "/_sandbox/oauth", Pictures.PREFIX);
    }

    private void open(Router router) {
        Supplier<OAuthApp> app = this::app;
        AuthorizeEndpoint authorize = new AuthorizeEndpoint(state, app, grants);
        TokenEndpoint token = new TokenEndpoint(app, grants, tokens);
        UserinfoEndpoint userinfo = new UserinfoEndpoint(state, tokens, issuer);
        router.get("/oauth/authorize", authorize::ask);
        router.post("/oauth/authorize", authorize::decide);
        router.post("/oauth/token", token::token);
        router.post("/oauth/revoke", token::revoke);
        router.get("/oauth/userinfo", userinfo::userinfo);
        router.get("/.well-known/openid-configuration", request -> Discovery.document(issuer));
        router.get(
                "/.well-known/jwks.json",
                request -> Response.of(200, "application/json; charset=utf-8", keys.publicJwks()));
        router.get(Pictures.PATTERN, request -> Pictures.show(request, state));
        router.post("/_sandbox/oauth/redirect_uris", this::setRedirectUris);
        new OAuthControl(state, keys, configured.id()).register(router);
    }

    /**
     * Who carries an access token that a person's sign-in gave to an app.
     *
     * @param accessToken what came after {@code Bearer}
     * @return the person, the app and the scopes; null when it is no such token or has expired
     */
    public @Nullable PersonToken verify(String accessToken) {
        return tokens.verified(accessToken);
    }

    private OAuthApp app() {
        List<String> set = state.store()
                .read(() -> redirectUris.stream().map(RedirectUri::uri).toList());
        return set.isEmpty() ? configured : new OAuthApp(configured.id(), configured.secret(), configured.name(), set);
    }

    /** Body {@code {"redirect_uris":[…]}}; an empty list goes back to what was configured. */
    private Response setRedirectUris(Request request) {
        List<?> wanted = request.json().list("redirect_uris");
        if (wanted == null || !wanted.stream().allMatch(String.class::isInstance)) {
            throw WhopError.invalid("Send {\"redirect_uris\": [\"https://…\", …]}.");
        }
        List<String> uris = wanted.stream().map(String.class::cast).distinct().toList();
        try {
            new OAuthApp(configured.id(), configured.secret(), configured.name(), uris);
        } catch (IllegalArgumentException malformed) {
            throw WhopError.invalid(String.valueOf(malformed.getMessage()));
        }
        state.store().run(() -> {
            redirectUris.all().forEach(old -> redirectUris.remove(old.uri()));
            uris.forEach(uri -> redirectUris.put(new RedirectUri(uri)));
        });
        return Response.json(200, new JsonObject().put("redirect_uris", new ArrayList<>(app().redirectUris())));
    }
}
