package io.github.whop4j.gigflow.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.Browser;
import io.github.whop4j.marketplace.access.Role;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {
    private static final String EMAIL = "ann@example.com";

    @RegisterExtension
    static final TestEdge EDGE = new TestEdge();

    @BeforeAll
    static void annExists() {
        EDGE.accounts.create(EMAIL, TestEdge.PASSWORD, "Ann", Role.BUYER);
    }

    @Test
    void opensASessionUnderANewId() {
        Browser browser = EDGE.browser();
        browser.csrfToken();
        String planted = browser.sessionCookie();

        HttpResponse<String> answer = logIn(browser, EMAIL, TestEdge.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(browser.sessionCookie()).isNotEqualTo(planted);
        assertThat(withCookie(planted).body()).contains("\"user\":null");
    }

    @Test
    void saysTheSameForAWrongPasswordAndAnUnknownPerson() {
        HttpResponse<String> wrong = logIn(EDGE.browser(), EMAIL, "not this one");
        HttpResponse<String> unknown = logIn(EDGE.browser(), "unknown@example.com", "not this one");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("\"code\":\"wrong_credentials\"").isEqualTo(unknown.body());
        assertThat(unknown.statusCode()).isEqualTo(401);
    }

    @Test
    void endsOnTheServerWhenSigningOut() {
        Browser browser = EDGE.browser();
        logIn(browser, EMAIL, TestEdge.PASSWORD);
        String copied = browser.sessionCookie();

        assertThat(browser.post("/api/auth/signout", "{}").statusCode()).isEqualTo(200);

        assertThat(withCookie(copied).body()).contains("\"user\":null");
    }

    @Test
    void neverSignsOutByALink() {
        Browser browser = EDGE.signedIn(Role.BUYER);

        assertThat(browser.get("/logout").statusCode()).isEqualTo(405);
        assertThat(browser.get("/api/auth/signout").statusCode()).isEqualTo(405);
        assertThat(browser.get("/members").statusCode()).isEqualTo(200);
    }

    @Test
    void expires() {
        Browser browser = EDGE.signedIn(Role.BUYER);
        assertThat(browser.get("/members").statusCode()).isEqualTo(200);

        EDGE.clock.advance(Duration.ofDays(30));

        assertThat(browser.get("/members").statusCode()).isEqualTo(303);
    }

    @Test
    void goesBackToWhereItWasAskedFor() {
        HttpResponse<String> asked = EDGE.browser().get("/members?page=2");
        assertThat(asked.headers().firstValue("Location")).contains("/login?next=%2Fmembers%3Fpage%3D2");

        HttpResponse<String> answer = EDGE.browser()
                .submit("/login", Map.of("email", EMAIL, "password", TestEdge.PASSWORD, "next", "/members?page=2"));

        assertThat(answer.headers().firstValue("Location")).contains("/members?page=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "/\\evil.example", "https://evil.example", "/\t/evil.example", "evil", ""})
    void goesToNoOtherSite(String next) {
        HttpResponse<String> answer =
                EDGE.browser().submit("/login", Map.of("email", EMAIL, "password", TestEdge.PASSWORD, "next", next));

        assertThat(answer.headers().firstValue("Location")).contains("/account");
    }

    @Test
    void showsOnlyItsOwnWordsForAnError() {
        assertThat(EDGE.browser().get("/login?error=denied").body()).contains("You did not allow the sign-in at Whop.");
        assertThat(EDGE.browser().get("/login?error=Call+555-0100+now").body()).doesNotContain("555-0100");
    }

    private static HttpResponse<String> logIn(Browser browser, String email, String password) {
        return browser.post("/api/auth/login", "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}");
    }

    private static HttpResponse<String> withCookie(String value) {
        Browser thief = EDGE.browser();
        return thief.send(thief.request("/api/auth/session").header("Cookie", "gigflow_session=" + value));
    }
}
