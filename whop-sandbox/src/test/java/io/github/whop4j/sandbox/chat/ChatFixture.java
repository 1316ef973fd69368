package io.github.whop4j.sandbox.chat;

import static io.github.whop4j.sandbox.Caller.object;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** A sandbox at noon of a new year, and those who talk in it: the platform, Avery and Blair. */
final class ChatFixture implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    static final String AVERY = "user_sandbox_a";
    static final String BLAIR = "user_sandbox_b";

    final WhopSandbox sandbox =
            WhopSandbox.builder().clock(Clock.fixed(NOON, ZoneOffset.UTC)).start();
    final Caller platform = Caller.platform(sandbox);
    final Caller avery = person(AVERY);
    final Caller blair = person(BLAIR);

    Caller person(String userId) {
        return token(object("user_id", userId));
    }

    Caller company(String companyId) {
        return token(object("company_id", companyId));
    }

    private Caller token(JsonObject whose) {
        return new Caller(sandbox, platform.post("/access_tokens", whose).ok().string("token"));
    }

    /** A user who never was here before: the caller that pays with an e-mail address gets an account. */
    String stranger(String email) {
        String path = "/embedded/checkout/" + platform.checkout(platform.company("Shop"), "20.00", null) + "/";
        Browser.submit(
                sandbox.baseUri().resolve(path),
                Map.of("email", email, "card", "4242424242424242", "expiry", "12/30", "cvc", "123"));
        return platform.get("/users?first=1").ids().get(0);
    }

    static String open(Caller caller, String... people) {
        return caller.post("/dm_channels", object("with_user_ids", List.of(people)))
                .id();
    }

    static Answer say(Caller caller, String channel, String content) {
        return caller.post("/messages", object("channel_id", channel, "content", content));
    }

    static Answer patch(Caller caller, String path, JsonObject body) {
        return caller.send("PATCH", "/api/v1" + path, body.toString());
    }

    static Answer remove(Caller caller, String path) {
        return caller.send("DELETE", "/api/v1" + path, null);
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
