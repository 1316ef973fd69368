package io.github.whop4j.client.oauth;

import static io.github.whop4j.client.oauth.FakeWhop.JWKS;
import static io.github.whop4j.client.oauth.FakeWhop.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jwt.JWTClaimsSet;
import io.github.whop4j.client.Environment;
import io.github.whop4j.client.Secret;
import io.github.whop4j.client.WhopConnectionException;
import io.github.whop4j.client.WhopOAuthException;
import io.github.whop4j.client.WhopTimeoutException;
import io.github.whop4j.client.internal.json.Json;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenIdConfigurationTest {

    private static final String DOCUMENT = "/.well-known/openid-configuration";
    private static final URI REDIRECT = URI.create("https://gigs.example/callback");

    private FakeWhop whop;

    @BeforeEach
    void start() throws IOException {
        whop = new FakeWhop();
        whop.answers(DOCUMENT, 200, Json.write(document()));
    }

    @AfterEach
    void stop() {
        whop.close();
    }

    @Test
    void withoutAskingTheEndpointsAreThoseWhopDocuments() {
        assertThat(OpenIdConfiguration.of(Environment.PRODUCTION))
                .isEqualTo(new OpenIdConfiguration(
                        "https://api.whop.com",
                        URI.create("https://api.whop.com/oauth/authorize"),
                        URI.create("https://api.whop.com/oauth/token"),
                        URI.create("https://api.whop.com/oauth/userinfo"),
                        URI.create("https://api.whop.com/oauth/revoke"),
                        URI.create("https://api.whop.com/.well-known/jwks.json")));
    }

    @Test
    void theDocumentSaysWhereToSignIn() {
        assertThat(OpenIdConfiguration.fetch(whop.environment()))
                .isEqualTo(new OpenIdConfiguration(
                        root(),
                        URI.create(root() + "/elsewhere/authorize?tenant=1"),
                        URI.create(root() + "/elsewhere/token"),
                        URI.create(root() + "/elsewhere/userinfo"),
                        URI.create(root() + "/elsewhere/revoke"),
                        URI.create(root() + "/elsewhere/keys")));
    }

    @Test
    void everyCallGoesWhereTheDocumentSaysAndTheDocumentIsFetchedOnce() {
        TestKeys keys = TestKeys.named("key-1");
        WhopOAuth oauth = WhopOAuth.builder(whop.environment(), "app_1", REDIRECT)
                .endpoints(OpenIdConfiguration.fetch(whop.environment()))
                .clock(FakeWhop.CLOCK)
                .build();
        AuthorizationRequest attempt = oauth.authorizationRequest(List.of("openid"));
        String idToken = keys.sign(new JWTClaimsSet.Builder()
                .issuer(root())
                .audience("app_1")
                .subject("user_1")
                .claim("nonce", attempt.nonce())
                .expirationTime(Date.from(NOW.plusSeconds(60)))
                .build());
        whop.answers("/elsewhere/keys", 200, keys.published())
                .answers(
                        "/elsewhere/token",
                        200,
                        "{\"access_token\":\"at-1\",\"refresh_token\":\"rt-1\",\"id_token\":\"" + idToken + "\"}")
                .answers("/elsewhere/userinfo", 200, "{\"sub\":\"user_1\"}")
                .answers("/elsewhere/revoke", 200, "");

        assertThat(attempt.url().toString()).startsWith(root() + "/elsewhere/authorize?tenant=1&response_type=code&");
        OAuthTokens tokens = oauth.exchange(attempt, new AuthorizationResponse("code-1", attempt.state(), null, null));
        assertThat(oauth.userInfo(tokens).sub()).isEqualTo("user_1");
        oauth.refresh(Secret.of("rt-1"));
        oauth.revoke(Secret.of("rt-1"));

        assertThat(whop.requests("/elsewhere/token")).hasSize(2);
        assertThat(whop.requests("/elsewhere/revoke")).hasSize(1);
        assertThat(whop.requests(DOCUMENT)).hasSize(1);
        assertThat(whop.requests(JWKS)).isEmpty();
    }

    @Test
    void aDocumentOfAnotherIssuerIsRefused() {
        Map<String, Object> document = document();
        document.put("issuer", "https://api.whop.com");
        whop.answers(DOCUMENT, 200, Json.write(document));
        refuses("is of another issuer than " + root() + ": https://api.whop.com");
    }

    @Test
    void endpointsOfAnotherEnvironmentAreRefused() {
        WhopOAuthBuilder builder = WhopOAuth.builder(Environment.SANDBOX, "app_1", REDIRECT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.endpoints(OpenIdConfiguration.of(Environment.PRODUCTION)))
                .withMessageContaining("https://api.whop.com")
                .withMessageContaining("https://sandbox-api.whop.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.whop.com/x",
                "http://localhost.evil.example/x",
                "http://127.0.0.1.evil.example/x",
                "ftp://localhost/x",
                "javascript:alert(1)",
                "/oauth/x",
                "//api.whop.com/x",
                "https:///x",
                "https://user:password@api.whop.com/x",
                "https://api.whop.com/x#y",
                "https://api.whop.com/ x",
                ""
            })
    void anEndpointThatIsNotSafeIsRefused(String address) {
        for (String name : document().keySet()) {
            if (!name.equals("issuer")) {
                Map<String, Object> document = document();
                document.put(name, address);
                whop.answers(DOCUMENT, 200, Json.write(document));
                refuses(name);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"https://other.whop.com/x", "HTTPS://API.WHOP.COM/x", "http://localhost:1/x", "http://[::1]:1/x"})
    void httpsAnywhereAndHttpOnThisMachineAreFine(String address) {
        Map<String, Object> document = document();
        document.put("token_endpoint", address);
        whop.answers(DOCUMENT, 200, Json.write(document));
        assertThat(OpenIdConfiguration.fetch(whop.environment()).tokenEndpoint())
                .isEqualTo(URI.create(address));
    }

    @Test
    void aMissingEndpointIsRefused() {
        for (String name : document().keySet()) {
            Map<String, Object> document = document();
            document.remove(name);
            whop.answers(DOCUMENT, 200, Json.write(document));
            refuses("GET " + DOCUMENT);
        }
    }

    @ParameterizedTest
    @CsvSource({"200,<html>", "200,null", "200,[]", "404,", "302,", "500,{}"})
    void anAnswerThatIsNoDocumentIsRefused(int status, String body) {
        whop.answers(DOCUMENT, status, body == null ? "" : body);
        refuses("GET " + DOCUMENT);
    }

    @Test
    void aRedirectIsNotFollowed() {
        whop.answers(
                DOCUMENT,
                new MockResponse.Builder()
                        .code(302)
                        .setHeader("Location", "/real")
                        .build());
        whop.answers("/real", 200, Json.write(document()));
        refuses("302");
    }

    @Test
    void silenceAndABrokenConnectionAreToldApart() {
        OkHttpClient impatient =
                new OkHttpClient.Builder().readTimeout(Duration.ofMillis(200)).build();
        whop.answers(
                DOCUMENT,
                new MockResponse.Builder()
                        .onResponseStart(SocketEffect.Stall.INSTANCE)
                        .build());
        assertThatExceptionOfType(WhopTimeoutException.class)
                .isThrownBy(() -> OpenIdConfiguration.fetch(whop.environment(), impatient));
        whop.answers(
                DOCUMENT,
                new MockResponse.Builder()
                        .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
                        .build());
        assertThatExceptionOfType(WhopConnectionException.class)
                .isThrownBy(() -> OpenIdConfiguration.fetch(whop.environment(), impatient));
    }

    private void refuses(String because) {
        assertThatExceptionOfType(WhopOAuthException.class)
                .isThrownBy(() -> OpenIdConfiguration.fetch(whop.environment()))
                .withMessageContaining(because);
    }

    private Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("issuer", root());
        document.put("authorization_endpoint", root() + "/elsewhere/authorize?tenant=1");
        document.put("token_endpoint", root() + "/elsewhere/token");
        document.put("userinfo_endpoint", root() + "/elsewhere/userinfo");
        document.put("revocation_endpoint", root() + "/elsewhere/revoke");
        document.put("jwks_uri", root() + "/elsewhere/keys");
        return document;
    }

    private String root() {
        return Objects.requireNonNull(whop).environment().issuer();
    }
}
