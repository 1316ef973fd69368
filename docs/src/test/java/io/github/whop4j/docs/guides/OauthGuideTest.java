package io.github.whop4j.docs.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.client.Environment;
import io.github.whop4j.client.Secret;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.accounts.User;
import io.github.whop4j.client.oauth.AuthorizationRequest;
import io.github.whop4j.client.oauth.AuthorizationResponse;
import io.github.whop4j.client.oauth.InvalidTokenException;
import io.github.whop4j.client.oauth.OAuthErrorException;
import io.github.whop4j.client.oauth.OAuthScopes;
import io.github.whop4j.client.oauth.OAuthTokens;
import io.github.whop4j.client.oauth.UserInfo;
import io.github.whop4j.client.oauth.UserToken;
import io.github.whop4j.client.oauth.UserTokenVerifier;
import io.github.whop4j.client.oauth.WhopOAuth;
import io.github.whop4j.sandbox.WhopSandbox;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/client/oauth.md */
class OauthGuideTest {
    @Test
    void signsAUserIn() throws Exception {
        try (WhopSandbox sandbox = WhopSandbox.start()) {
            WhopOAuth oauth = oauth(
                    Environment.local(sandbox.baseUri()),
                    WhopSandbox.OAUTH_APP,
                    Secret.of(WhopSandbox.OAUTH_SECRET),
                    URI.create("http://localhost:8080/auth/whop/callback"));
            AuthorizationRequest attempt = begin(oauth);
            OAuthTokens tokens = end(oauth, attempt, allow(attempt.url())).orElseThrow();
            assertThat(who(oauth, tokens)).isEqualTo("user_sandbox_a");
            try (WhopClient whop = WhopClient.builder()
                    .apiKey(WhopSandbox.API_KEY)
                    .environment(Environment.local(sandbox.baseUri()))
                    .build()) {
                assertThat(asPerson(whop, tokens.accessToken(), who(oauth, tokens))
                                .id())
                        .isEqualTo("user_sandbox_a");
            }
            Secret stored = refresh(oauth, tokens.refreshToken());
            assertThat(stored).isNotEqualTo(tokens.refreshToken());
            oauth.revoke(stored);
            assertThatThrownBy(() -> oauth.refresh(stored)).isInstanceOf(OAuthErrorException.class);
        }
    }

    @Test
    void takesNoForAnAnswer() {
        WhopOAuth oauth =
                oauth(Environment.SANDBOX, "app_1", Secret.of("s"), URI.create("https://shop.example/callback"));
        AuthorizationRequest attempt = begin(oauth);
        Map<String, String> declined = Map.of("error", "access_denied", "state", attempt.state());
        assertThat(end(oauth, attempt, declined::get)).isEmpty();
    }

    @Test
    void refusesARequestWithoutAUserToken() {
        UserTokenVerifier users = users(Environment.SANDBOX, "app_1");
        assertThat(userId(users, name -> null)).isEmpty();
    }

    private static WhopOAuth oauth(Environment environment, String appId, Secret clientSecret, URI redirectUri) {
        // show
        WhopOAuth oauth = WhopOAuth.builder(environment, appId, redirectUri)
                .clientSecret(clientSecret) // leave it out for a public client
                .build();
        // end
        return oauth;
    }

    private static AuthorizationRequest begin(WhopOAuth oauth) {
        // show
        AuthorizationRequest attempt =
                oauth.authorizationRequest(List.of(OAuthScopes.OPENID, OAuthScopes.PROFILE, OAuthScopes.EMAIL));
        // keep the attempt in the person's session, then redirect the browser to attempt.url()
        // end
        return attempt;
    }

    private static Optional<OAuthTokens> end(
            WhopOAuth oauth, AuthorizationRequest attempt, Function<String, String> query) {
        // show
        try {
            OAuthTokens tokens = oauth.exchange(attempt, AuthorizationResponse.from(query));
            return Optional.of(tokens);
        } catch (OAuthErrorException e) {
            return Optional.empty(); // e.error() is access_denied if the person said no
        }
        // end
    }

    private static String who(WhopOAuth oauth, OAuthTokens tokens) {
        // show
        UserInfo person = oauth.userInfo(tokens);
        String accountKey = person.sub(); // user_…, the one lasting id
        boolean mayMatchByEmail = Boolean.TRUE.equals(person.emailVerified());
        // end
        return mayMatchByEmail ? accountKey : "unverified " + accountKey;
    }

    private static Secret refresh(WhopOAuth oauth, Secret stored) {
        // show
        OAuthTokens fresh = oauth.refresh(stored);
        stored = fresh.refreshToken(); // store it before anything else: the old one is spent
        // end
        return stored;
    }

    private static User asPerson(WhopClient whop, Secret accessToken, String userId) {
        // show
        User me = whop.withToken(accessToken).users().retrieve(userId);
        // end
        return me;
    }

    private static UserTokenVerifier users(Environment environment, String appId) {
        // show
        UserTokenVerifier users = UserTokenVerifier.builder(environment, appId).build();
        // end
        return users;
    }

    private static Optional<String> userId(UserTokenVerifier users, Function<String, String> header) {
        // show
        try {
            UserToken user = users.verify(header.apply(UserTokenVerifier.HEADER));
            return Optional.of(user.userId());
        } catch (InvalidTokenException e) {
            return Optional.empty(); // answer 401
        }
        // end
    }

    /** What the person does on Whop's page. */
    private static Function<String, String> allow(URI page) throws Exception {
        String form = page.getRawQuery() + "&user_id=user_sandbox_a&decision=allow";
        HttpRequest request = HttpRequest.newBuilder(page.resolve("/oauth/authorize"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        String location = HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .headers()
                .firstValue("location")
                .orElseThrow();
        Map<String, String> query = Arrays.stream(
                        URI.create(location).getRawQuery().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return query::get;
    }
}
