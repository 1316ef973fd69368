package io.github.whop4j.gigflow.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.Browser;
import io.github.whop4j.gigflow.Member;
import io.github.whop4j.gigflow.TestApp;
import io.github.whop4j.marketplace.access.Role;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Through the sandbox's own consent endpoint, as a browser would go. */
class WhopSignInTest {
    private static final String AVERY = "user_sandbox_a";

    private final TestApp app = TestApp.shared();

    @BeforeEach
    @AfterEach
    void noAccountIsLinked() {
        app.asOwner().useHandle(handle -> {
            handle.execute("delete from gigflow.whop_credential");
            handle.execute("update profiles set whop_user_id = null, email = id || '@forgotten.example'"
                    + " where whop_user_id is not null or email like '%sandbox%'");
        });
    }

    @Test
    void makesAnAccountOnTheFirstVisitAndFindsItOnTheNext() {
        Browser first = app.browser();
        HttpResponse<String> landed = allow(first, "/orders", AVERY);

        assertThat(landed.statusCode()).isEqualTo(303);
        assertThat(location(landed)).isEqualTo("/orders");
        String session = first.get("/api/auth/session").body();
        assertThat(session).contains("\"name\":\"Avery Sandbox\"", "\"whopLinked\":true", "\"role\":\"buyer\"");

        Browser second = app.browser();
        allow(second, "/", AVERY);

        assertThat(idOf(second)).isEqualTo(idOf(first));
    }

    @Test
    void putsNothingSecretInTheAddress() {
        HttpResponse<String> landed = allow(app.browser(), "/orders", AVERY);

        assertThat(location(landed)).doesNotContain("token", "code", "@");
    }

    @Test
    void storesTheRefreshTokenSealed() {
        allow(app.browser(), "/", AVERY);

        String stored = app.asOwner()
                .withHandle(handle -> handle.createQuery(
                                "select encode(refresh_token, 'escape') from gigflow.whop_credential")
                        .mapTo(String.class)
                        .one());

        assertThat(stored).isNotBlank().doesNotContain("refresh", "rt_");
    }

    @Test
    void neverOpensAnAccountByItsEmail() {
        String email = emailOfAvery();
        Member member = app.join("Was Here First", Role.BUYER);
        app.asOwner()
                .useHandle(handle -> handle.execute(
                        "update profiles set email = ? where id = ?",
                        email,
                        member.actor().id()));
        Browser stranger = app.browser();

        HttpResponse<String> refused = allow(stranger, "/", AVERY);

        assertThat(location(refused)).isEqualTo("/login?error=email_taken");
        assertThat(stranger.get("/api/auth/session").body()).contains("\"user\":null");
    }

    @Test
    void linksTheAccountOfTheCallerThatIsSignedIn() {
        Member member = app.join("Links Later", Role.BUYER);

        allow(member.browser(), "/account", AVERY);

        assertThat(member.get("/api/auth/session").body()).contains("\"whopLinked\":true", "Links Later");
        assertThat(member.get("/account").body()).contains("Your Whop account is linked.");
        assertThat(member.get("/account").body()).doesNotContain("Your Whop account is linked.");
    }

    @Test
    void linksNoOtherUsersWhopAccount() {
        allow(app.browser(), "/", AVERY);
        Member member = app.join("Comes Second", Role.BUYER);

        allow(member.browser(), "/account", AVERY);

        assertThat(member.get("/api/auth/session").body()).contains("\"whopLinked\":false");
        assertThat(member.get("/account").body()).contains("belongs to another member");
    }

    @Test
    void acceptsAWayBackOnlyOnceAndOnlyFromWhereItBegan() {
        Browser browser = app.browser();
        URI callback = consent(browser, "/", AVERY, "allow");

        assertThat(location(app.browser().send(app.browser().request(path(callback)))))
                .isEqualTo("/login?error=invalid_state");
        assertThat(location(browser.get(path(callback)))).isEqualTo("/");
        assertThat(location(browser.get(path(callback)))).isEqualTo("/login?error=invalid_state");
    }

    @Test
    void acceptsNoInventedWayBack() {
        Browser browser = app.browser();

        assertThat(location(browser.get("/api/auth/callback/whop"))).isEqualTo("/login?error=invalid_state");
        assertThat(location(browser.get("/api/auth/callback/whop?code=x&state=y")))
                .isEqualTo("/login?error=invalid_state");
    }

    @Test
    void takesNoForAnAnswer() {
        Browser browser = app.browser();
        URI callback = consent(browser, "/", AVERY, "deny");

        assertThat(location(browser.get(path(callback)))).isEqualTo("/login?error=denied");
    }

    private HttpResponse<String> allow(Browser browser, String next, String person) {
        return browser.get(path(consent(browser, next, person, "allow")));
    }

    /** Leaves for Whop, decides there, and says where Whop sends the browser. */
    private static URI consent(Browser browser, String next, String person, String decision) {
        URI authorize = URI.create(location(browser.get("/api/auth/whop/authorize?next=" + next)));
        Map<String, String> fields = new TreeMap<>(query(authorize));
        assertThat(fields).containsEntry("code_challenge_method", "S256").containsKeys("state", "nonce");
        fields.put("user_id", person);
        fields.put("decision", decision);
        Browser atWhop = new Browser(authorize);
        return URI.create(location(atWhop.send(atWhop.form(authorize.getPath(), fields, "none"))));
    }

    private String emailOfAvery() {
        Browser browser = app.browser();
        allow(browser, "/", AVERY);
        String session = browser.get("/api/auth/session").body();
        String email = session.replaceAll(".*\"email\":\"([^\"]+)\".*", "$1");
        noAccountIsLinked();
        return email;
    }

    private static String idOf(Browser browser) {
        return browser.get("/api/auth/session").body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    }

    private static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(response.statusCode() + " " + response.body()));
    }

    private static String path(URI uri) {
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static Map<String, String> query(URI uri) {
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : uri.getRawQuery().split("&", -1)) {
            int equals = pair.indexOf('=');
            parameters.put(
                    pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
