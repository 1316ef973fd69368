package io.github.whop4j.sandbox.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.WhopSandbox;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A client library that knows nothing of the sandbox, from discovery to userinfo: it reads each answer by the standards. */
class OpenIdClientTest {
    private static final WhopSandbox SANDBOX = WhopSandbox.start();
    private static final ClientID CLIENT = new ClientID(WhopSandbox.OAUTH_APP);
    private static final Scope SCOPE = new Scope("openid", "profile", "email");

    @AfterAll
    static void stop() {
        SANDBOX.close();
    }

    @Test
    void completesTheSignInAsAPublicClient() throws Exception {
        OIDCProviderMetadata provider = discover();
        CodeVerifier verifier = new CodeVerifier();
        Nonce nonce = new Nonce();
        AuthorizationCodeGrant grant = consent(provider, verifier, nonce);

        OIDCTokenResponse tokens =
                tokens(new TokenRequest.Builder(provider.getTokenEndpointURI(), CLIENT, grant).build());
        IDTokenClaimsSet claims = new IDTokenValidator(
                        provider.getIssuer(),
                        CLIENT,
                        JWSAlgorithm.ES256,
                        provider.getJWKSetURI().toURL())
                .validate(tokens.getOIDCTokens().getIDToken(), nonce);
        UserInfoResponse person = UserInfoResponse.parse(new UserInfoRequest(
                        provider.getUserInfoEndpointURI(),
                        tokens.getOIDCTokens().getBearerAccessToken())
                .toHTTPRequest()
                .send());

        assertThat(claims.getSubject().getValue()).isEqualTo("user_sandbox_b");
        assertThat(person.indicatesSuccess()).isTrue();
        assertThat(person.toSuccessResponse().getUserInfo().getSubject()).isEqualTo(claims.getSubject());
        assertThat(person.toSuccessResponse().getUserInfo().getEmailAddress()).isEqualTo("blair@sandbox.test");
    }

    @Test
    void completesTheSignInWithASecretAndRefreshes() throws Exception {
        OIDCProviderMetadata provider = discover();
        ClientSecretBasic secret = new ClientSecretBasic(CLIENT, new Secret(WhopSandbox.OAUTH_SECRET));
        AuthorizationCodeGrant grant = consent(provider, new CodeVerifier(), new Nonce());

        OIDCTokenResponse first =
                tokens(new TokenRequest.Builder(provider.getTokenEndpointURI(), secret, grant).build());
        OIDCTokenResponse second = tokens(new TokenRequest.Builder(
                        provider.getTokenEndpointURI(),
                        secret,
                        new RefreshTokenGrant(first.getOIDCTokens().getRefreshToken()))
                .build());

        assertThat(second.getOIDCTokens().getRefreshToken())
                .isNotEqualTo(first.getOIDCTokens().getRefreshToken());
        assertThat(second.getOIDCTokens().getIDToken().getJWTClaimsSet().getSubject())
                .isEqualTo("user_sandbox_b");
    }

    private static OIDCProviderMetadata discover() throws Exception {
        return OIDCProviderMetadata.resolve(new Issuer(SANDBOX.baseUri()));
    }

    /** The person allows it on the page the library's address leads to. */
    private static AuthorizationCodeGrant consent(OIDCProviderMetadata provider, CodeVerifier verifier, Nonce nonce)
            throws Exception {
        URI callback = URI.create(SignIn.CALLBACK);
        State state = new State();
        URI address = new AuthenticationRequest.Builder(new ResponseType("code"), SCOPE, CLIENT, callback)
                .endpointURI(provider.getAuthorizationEndpointURI())
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build()
                .toURI();
        Map<String, String> form = Browser.hiddenFields(Browser.get(address).body());
        form.put("user_id", "user_sandbox_b");
        form.put("decision", "allow");
        URI back = Browser.location(Browser.submit(SANDBOX.baseUri().resolve("/oauth/authorize"), form));
        AuthenticationSuccessResponse answer =
                AuthenticationResponseParser.parse(back).toSuccessResponse();
        assertThat(answer.getState()).isEqualTo(state);
        return new AuthorizationCodeGrant(answer.getAuthorizationCode(), callback, verifier);
    }

    private static OIDCTokenResponse tokens(TokenRequest request) throws Exception {
        var answer = OIDCTokenResponseParser.parse(request.toHTTPRequest().send());
        assertThat(answer.indicatesSuccess())
                .as(answer.toHTTPResponse().getBody())
                .isTrue();
        return (OIDCTokenResponse) answer.toSuccessResponse();
    }
}
