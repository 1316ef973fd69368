package io.github.whop4j.sandbox.elements;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementActionsTest {
    private final WhopSandbox sandbox = WhopSandbox.start();
    private final Caller platform = Caller.platform(sandbox);
    private final String seller = platform.company("Seller");
    private final Caller sellersToken = token("company_id", seller);
    private final Caller avery = token("user_id", "user_sandbox_a");

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/release/elements.js", "/static/elements.js"})
    void theScriptIsWhereItIsLookedFor(String path) {
        HttpResponse<String> script = Browser.get(sandbox.baseUri().resolve(path));

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        assertThat(script.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("cross-origin");
        assertThat(script.body()).contains("window.WhopElements = WhopElements");
    }

    @Test
    void aFrameMayBeAnywhereAndTellsOnlyARealOrigin() {
        HttpResponse<String> frame = Browser.get(sandbox.baseUri()
                .resolve("/embedded/elements/balance-element/?parent_origin=http%3A%2F%2Flocalhost%3A8080"));

        assertThat(frame.body()).contains("data-parent-origin=\"http://localhost:8080\"");
        assertThat(frame.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors *", "script-src 'self'", "connect-src 'self'");
        for (String forged : List.of("*", "javascript%3Aalert(1)", "%22%3E%3Cscript%3E")) {
            assertThat(Browser.get(sandbox.baseUri()
                                    .resolve("/embedded/elements/balance-element/?parent_origin=" + forged))
                            .body())
                    .contains("data-parent-origin=\"\"")
                    .doesNotContain("\"><script>");
        }
        assertThat(Browser.get(sandbox.baseUri().resolve("/embedded/elements/nonsense/"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSessionIsToldWhoseItsTokenIs() {
        JsonObject session = sellersToken.send("GET", path("/session"), null).ok();

        assertThat(session.string("company_id")).isEqualTo(seller);
        assertThat(session.string("speaker_id")).isEqualTo("user_" + seller.substring("biz_".length()));
        assertThat(session.string("expires_at")).isGreaterThan(String.valueOf(session.string("now")));
        assertThat(avery.send("GET", path("/session"), null).ok().string("speaker_id"))
                .isEqualTo("user_sandbox_a");

        Answer refusal = new Caller(sandbox, "token_none").send("GET", path("/session"), null);
        assertThat(refusal.status()).isEqualTo(401);
        assertThat(refusal.http().headers().firstValue("Access-Control-Allow-Origin"))
                .as("a page of another origin reads why")
                .hasValue("*");
    }

    @Test
    void whatACompanyDoesTakesATokenThatSeesIt() {
        JsonObject verification = object("company_id", seller, "outcome", "approved");
        JsonObject method = object("company_id", seller, "currency", "usd");

        Caller rival = token("company_id", platform.company("Rival"));
        assertThat(post(rival, "/verification", verification).status()).isEqualTo(403);
        assertThat(post(rival, "/payout_methods", method).status()).isEqualTo(403);
        assertThat(post(new Caller(sandbox, null), "/verification", verification)
                        .status())
                .isEqualTo(401);
        assertThat(post(sellersToken, "/verification", object("company_id", seller, "outcome", "verified"))
                        .status())
                .isEqualTo(400);
        assertThat(post(sellersToken, "/payout_methods", object("company_id", seller))
                        .status())
                .isEqualTo(400);
        assertThat(platform.get("/ledger_accounts/" + seller).text()).contains("not_started");

        assertThat(post(sellersToken, "/verification", verification).ok().string("status"))
                .isEqualTo("approved");
        assertThat(post(sellersToken, "/payout_methods", method).ok().string("currency"))
                .isEqualTo("usd");
    }

    @Test
    void theChatsOfOthersStayTheirs() {
        String channel = platform.post("/dm_channels", object("with_user_ids", List.of("blair")))
                .id();

        assertThat(avery.send("GET", path("/channels/" + channel + "/attachments"), null)
                        .status())
                .isEqualTo(404);
        assertThat(post(avery, "/channels/" + channel + "/viewed", object()).status())
                .isEqualTo(404);
    }

    @Test
    void thePulseOfAPersonBeatsOnlyForTheirOwnChannels() {
        String channel = platform.post("/dm_channels", object("with_user_ids", List.of("blair")))
                .id();
        String before = avery.send("GET", path("/pulse"), null).text();

        platform.post("/messages", object("channel_id", channel, "content", "Psst"))
                .ok();
        assertThat(avery.send("GET", path("/pulse"), null).text()).isEqualTo(before);

        platform.post("/dm_members", object("channel_id", channel, "user_id", "user_sandbox_a"))
                .ok();
        assertThat(avery.send("GET", path("/pulse"), null).text()).isNotEqualTo(before);
    }

    @Test
    void askingForNewsFillsTheLogOnlyWhenThereAreSome() {
        String channel = platform.post("/dm_channels", object("with_user_ids", List.of("avery")))
                .id();
        String seen =
                "/pulse?seen=" + avery.send("GET", path("/pulse"), null).ok().string("pulse");
        int logged = log().size();

        for (int i = 0; i < 3; i++) {
            assertThat(avery.send("GET", path(seen), null).status()).isEqualTo(204);
        }
        assertThat(log()).hasSize(logged);

        platform.post("/messages", object("channel_id", channel, "content", "Hello"))
                .ok();
        assertThat(avery.send("GET", path(seen), null).ok().string("pulse")).isNotNull();
        assertThat(log()).hasSize(logged + 2);
        assertThat(new Caller(sandbox, "token_none")
                        .send("GET", path(seen), null)
                        .status())
                .isEqualTo(401);
        assertThat(log()).as("a refusal is news").hasSize(logged + 3);
    }

    private List<JsonObject> log() {
        return platform.send("GET", "/_sandbox/requests", null).data();
    }

    private static String path(String rest) {
        return "/embedded/actions" + rest;
    }

    private static Answer post(Caller caller, String path, JsonObject body) {
        return caller.send("POST", path(path), body.toString());
    }

    private Caller token(String field, String id) {
        return new Caller(
                sandbox, platform.post("/access_tokens", object(field, id)).ok().string("token"));
    }
}
