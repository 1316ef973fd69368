package io.github.whop4j.sandbox.oauth;

import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.json.JsonObject;
import java.util.List;

/** {@code GET /.well-known/openid-configuration}. */
final class Discovery {
    private Discovery() {}

    static Response document(String issuer) {
        return Response.json(
                200,
                new JsonObject()
                        .put("issuer", issuer)
                        .put("authorization_endpoint", issuer + "/oauth/authorize")
                        .put("token_endpoint", issuer + "/oauth/token")
                        .put("userinfo_endpoint", issuer + "/oauth/userinfo")
                        .put("revocation_endpoint", issuer + "/oauth/revoke")
                        .put("jwks_uri", issuer + "/.well-known/jwks.json")
                        .put("response_types_supported", List.of("code"))
                        .put("response_modes_supported", List.of("query"))
                        .put("grant_types_supported", List.of("authorization_code", "refresh_token"))
                        .put("subject_types_supported", List.of("public"))
                        .put("id_token_signing_alg_values_supported", List.of("ES256"))
                        .put("scopes_supported", List.of(Scopes.OPENID, Scopes.PROFILE, Scopes.EMAIL))
                        .put(
                                "token_endpoint_auth_methods_supported",
                                List.of("none", "client_secret_post", "client_secret_basic"))
                        .put("code_challenge_methods_supported", List.of("S256"))
                        .put(
                                "claims_supported",
                                List.of("sub", "name", "preferred_username", "picture", "email", "email_verified")));
    }
}
