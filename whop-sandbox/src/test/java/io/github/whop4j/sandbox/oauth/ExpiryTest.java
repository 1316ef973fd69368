package io.github.whop4j.sandbox.oauth;

import static io.github.whop4j.sandbox.oauth.SignIn.json;
import static io.github.whop4j.sandbox.oauth.SignIn.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExpiryTest {
    private final HandMovedClock clock = new HandMovedClock();
    private final WhopSandbox sandbox = WhopSandbox.builder().clock(clock).start();
    private final SignIn app = new SignIn(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void aCodeIsWorthlessAfterFiveMinutes() {
        String early = app.code("openid", "user_sandbox_a");
        String late = app.code("openid", "user_sandbox_a");

        clock.advance(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(app.postJson("/oauth/token", SignIn.codeExchange(early)).statusCode())
                .isEqualTo(200);

        clock.advance(Duration.ofSeconds(1));
        HttpResponse<String> refusal = app.postJson("/oauth/token", SignIn.codeExchange(late));
        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(json(refusal).string("error")).isEqualTo("invalid_grant");
    }

    @Test
    void anAccessTokenLivesAnHourAndRefreshingGoesOnAfterIt() {
        JsonObject tokens = app.tokens("openid", "user_sandbox_a");

        clock.advance(Duration.ofHours(1).minusSeconds(1));
        assertThat(app.userinfo(text(tokens, "access_token")).statusCode()).isEqualTo(200);

        clock.advance(Duration.ofSeconds(1));
        assertThat(app.userinfo(text(tokens, "access_token")).statusCode()).isEqualTo(401);
        JsonObject refreshed = json(app.postJson("/oauth/token", SignIn.refresh(text(tokens, "refresh_token"))));
        assertThat(app.userinfo(text(refreshed, "access_token")).statusCode()).isEqualTo(200);
    }

    private static final class HandMovedClock extends Clock {
        private volatile Instant now = Instant.parse("2026-03-01T12:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
