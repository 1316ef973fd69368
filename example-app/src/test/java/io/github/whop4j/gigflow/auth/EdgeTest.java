package io.github.whop4j.gigflow.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.Browser;
import io.github.whop4j.marketplace.access.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeTest {
    private static final String LOG_IN = "{\"email\":\"unknown@example.com\",\"password\":\"whatever\"}";

    @RegisterExtension
    static final TestEdge EDGE = new TestEdge();

    @Test
    void keepsARouteClosedThatNamesNoOne() {
        HttpResponse<String> api = EDGE.browser().get("/api/members");

        assertThat(api.statusCode()).isEqualTo(401);
        assertThat(api.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(api.body())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Sign in first\",\"status\":401,"
                        + "\"code\":\"sign_in_required\",\"detail\":\"Sign in first.\"}");
        assertThat(EDGE.browser().get("/members").statusCode()).isEqualTo(303);
    }

    @Test
    void answersAProbeWithNothingInIt() {
        Browser visitor = EDGE.browser();

        HttpResponse<String> probe =
                visitor.send(visitor.request("/admin/only").method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(probe.statusCode()).isEqualTo(200);
        assertThat(probe.headers().firstValueAsLong("Content-Length").orElse(0)).isZero();
    }

    @Test
    void keepsAdminsRoutesForAdmins() {
        assertThat(EDGE.signedIn(Role.SELLER).get("/admin/only").statusCode()).isEqualTo(403);
        assertThat(EDGE.signedIn(Role.ADMIN).get("/admin/only").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAWriteWithoutTheToken() {
        Browser browser = EDGE.signedIn(Role.BUYER);

        HttpResponse<String> none = browser.send(browser.json("/api/members", "{}"));
        HttpResponse<String> wrong = browser.send(browser.form("/members", Map.of(), "guessed"));

        assertThat(none.statusCode()).isEqualTo(403);
        assertThat(none.body()).contains("\"code\":\"csrf\"");
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(browser.submit("/members", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAnotherSessionsToken() {
        String foreign = EDGE.signedIn(Role.BUYER).csrfToken();
        Browser browser = EDGE.signedIn(Role.BUYER);

        assertThat(browser.send(browser.form("/members", Map.of(), foreign)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusesASignInWithoutTheToken() {
        Browser browser = EDGE.browser();

        assertThat(browser.send(browser.json("/api/auth/login", LOG_IN)).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: https://evil.example",
                "Origin: null"
            })
    void refusesAWriteFromAnotherSiteEvenWithTheToken(String line) {
        Browser browser = EDGE.signedIn(Role.BUYER);
        String[] header = line.split(": ", 2);

        HttpResponse<String> answer = browser.send(
                browser.form("/members", Map.of(), browser.csrfToken()).header(header[0], header[1]));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("another site");
    }

    @Test
    void asksMachinesForNeitherSessionNorToken() {
        Browser machine = EDGE.browser();

        assertThat(machine.send(machine.json("/machine", "{}")).body()).isEqualTo("machine");
    }

    @Test
    void hidesItsCookieFromScriptsAndOtherSites() {
        HttpResponse<String> answer = EDGE.browser().get("/api/auth/session");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .startsWith("gigflow_session=")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Secure"));
    }

    @Test
    void sendsItsCookieOverHttpsOnlyWhenThatIsWhereItLives() {
        TestEdge https = new TestEdge("https://gigs.example.com");
        try {
            HttpResponse<String> answer = https.browser().get("/api/auth/session");

            assertThat(answer.headers().allValues("Set-Cookie"))
                    .singleElement()
                    .satisfies(cookie -> assertThat(cookie).contains("Secure"));
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        } finally {
            https.close();
        }
    }

    @Test
    void storesTheCookieOnlyHashed() {
        Browser browser = EDGE.signedIn(Role.BUYER);

        int rows = EDGE.asOwner()
                .withHandle(handle -> handle.createQuery(
                                "select count(*) from gigflow.session s where s::text like '%' || :cookie || '%'")
                        .bind("cookie", browser.sessionCookie())
                        .mapTo(Integer.class)
                        .one());

        assertThat(rows).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/login", "/nothing/here", "/api/auth/session", "/api/nothing", "/members", "/assets/app.css"})
    void guardsEveryAnswerWithHeaders(String path) {
        HttpResponse<String> answer = EDGE.browser().get(path);

        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("script-src 'self';", "frame-ancestors 'self'", "object-src 'none'")
                        .doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("strict-origin-when-cross-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
    }

    @Test
    void letsBrowsersKeepFilesAndNothingElse() {
        assertThat(EDGE.browser().get("/assets/app.css").headers().firstValue("Cache-Control"))
                .contains("public, max-age=31536000, immutable");
        assertThat(EDGE.browser().get("/login").headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void tellsNothingOfItsInsides() {
        HttpResponse<String> answer = EDGE.browser().get("/api/broken");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("\"code\":\"internal\"").doesNotContain("swordfish", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"email\":", "", "null", "[]", "{\"email\":5.5.5}", "{\"email\":{}}"})
    void refusesJsonItCannotRead(String body) {
        HttpResponse<String> answer = EDGE.browser().post("/api/auth/login", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"malformed_json\"");
    }

    @Test
    void answersUnknownPathsAndMethodsAsPagesOrProblems() {
        assertThat(EDGE.browser().get("/nothing").body()).contains("<h1>Not found</h1>");
        assertThat(EDGE.browser().get("/api/nothing").body()).contains("\"code\":\"not_found\"");
        assertThat(EDGE.browser().get("/api/auth/login").body()).contains("\"code\":\"method_not_allowed\"");
    }

    @Test
    void forgetsSessionsNoOneCanUseAnyMore() {
        EDGE.browser().csrfToken();
        EDGE.clock.advance(Duration.ofDays(31));

        assertThat(EDGE.sessions.sweep()).isPositive();
        assertThat(EDGE.sessions.sweep()).isZero();
    }
}
