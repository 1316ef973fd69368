package io.github.whop4j.client.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.whop4j.client.Environment;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class AuthorizationRequestTest {

    private static final URI REDIRECT = URI.create("https://gigs.example/auth/whop/callback?from=whop");

    private final WhopOAuth oauth =
            WhopOAuth.builder(Environment.PRODUCTION, "app_1", REDIRECT).build();

    @Test
    void asksAtTheEnvironmentsHost() {
        assertThat(oauth.authorizationRequest(OAuthScopes.MARKETPLACE).url().toString())
                .startsWith("https://api.whop.com/oauth/authorize?");
        WhopOAuth sandbox =
                WhopOAuth.builder(Environment.SANDBOX, "app_1", REDIRECT).build();
        assertThat(sandbox.authorizationRequest(OAuthScopes.MARKETPLACE).url().toString())
                .startsWith("https://sandbox-api.whop.com/oauth/authorize?");
    }

    @Test
    void carriesWhatWhopAsksFor() {
        AuthorizationRequest attempt = oauth.authorizationRequest(List.of("openid", "chat:read"), "biz_1");
        HttpUrl url = Objects.requireNonNull(HttpUrl.get(attempt.url()));
        assertThat(url.queryParameterNames())
                .containsExactlyInAnyOrder(
                        "response_type",
                        "client_id",
                        "redirect_uri",
                        "scope",
                        "state",
                        "nonce",
                        "code_challenge",
                        "code_challenge_method",
                        "company_id");
        assertThat(url.queryParameter("response_type")).isEqualTo("code");
        assertThat(url.queryParameter("client_id")).isEqualTo("app_1");
        assertThat(url.queryParameter("redirect_uri")).isEqualTo(REDIRECT.toString());
        assertThat(url.queryParameter("scope")).isEqualTo("openid chat:read");
        assertThat(url.queryParameter("state")).isEqualTo(attempt.state());
        assertThat(url.queryParameter("nonce")).isEqualTo(attempt.nonce());
        assertThat(url.queryParameter("code_challenge")).isEqualTo(RandomText.s256(attempt.codeVerifier()));
        assertThat(url.queryParameter("code_challenge_method")).isEqualTo("S256");
        assertThat(url.queryParameter("company_id")).isEqualTo("biz_1");
    }

    @Test
    void theVerifierStaysOutOfTheUrl() {
        AuthorizationRequest attempt = oauth.authorizationRequest(OAuthScopes.MARKETPLACE);
        assertThat(attempt.url().toString()).doesNotContain(attempt.codeVerifier());
    }

    @Test
    void theChallengeIsThatOfTheSpecification() {
        // RFC 7636, appendix B
        assertThat(RandomText.s256("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @Test
    void withoutOpenidThereIsNoNonceAndWithoutACompanyNoCompany() {
        AuthorizationRequest attempt = oauth.authorizationRequest(List.of("chat:read"));
        assertThat(attempt.nonce()).isNull();
        assertThat(attempt.url().toString()).doesNotContain("nonce=", "company_id=");
    }

    @Test
    void noTwoAttemptsShareAnything() {
        AuthorizationRequest one = oauth.authorizationRequest(OAuthScopes.MARKETPLACE);
        AuthorizationRequest other = oauth.authorizationRequest(OAuthScopes.MARKETPLACE);
        assertThat(List.of(one.state(), one.codeVerifier(), Objects.requireNonNull(one.nonce())))
                .doesNotContain(other.state(), other.codeVerifier(), Objects.requireNonNull(other.nonce()))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void theMarketplacesScopesAreTheTenItNeeds() {
        assertThat(String.join(" ", OAuthScopes.MARKETPLACE))
                .isEqualTo("openid profile email chat:read chat:message:create dms:read dms:message:manage"
                        + " dms:channel:manage support_chat:read support_chat:message:create");
    }

    @Test
    void neitherAttemptNorAnswerPrintsItsSecrets() {
        AuthorizationRequest attempt = oauth.authorizationRequest(OAuthScopes.MARKETPLACE);
        assertThat(attempt.toString())
                .doesNotContain(attempt.state(), attempt.codeVerifier(), Objects.requireNonNull(attempt.nonce()));
        assertThat(new AuthorizationResponse("the-code", "the-state", null, null).toString())
                .doesNotContain("the-code", "the-state");
    }

    @Test
    void refusesScopesThatAreNotWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> oauth.authorizationRequest(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> oauth.authorizationRequest(List.of("openid profile")))
                .withMessageContaining("a word of its own");
    }

    @Test
    void refusesSettingsThatCannotWork() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WhopOAuth.builder(Environment.PRODUCTION, " ", REDIRECT))
                .withMessageContaining("app_");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WhopOAuth.builder(Environment.PRODUCTION, "app_1", URI.create("/callback")))
                .withMessageContaining("absolute");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> WhopOAuth.builder(Environment.PRODUCTION, "app_1", URI.create("https://x.example/#top")))
                .withMessageContaining("fragment");
        assertThatIllegalStateException()
                .isThrownBy(() -> WhopOAuth.builder(Environment.PRODUCTION, "app_1", REDIRECT)
                        .clientAuthentication(ClientAuthentication.CLIENT_SECRET_BASIC)
                        .build())
                .withMessageContaining("needs a client secret");
    }
}
