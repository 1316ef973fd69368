package io.github.whop4j.gigflow.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.Browser;
import io.github.whop4j.marketplace.access.Role;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ThrottleTest {
    @RegisterExtension
    static final TestEdge EDGE = new TestEdge();

    @Test
    void refusesTheEleventhGuessOfAMinute() {
        EDGE.accounts.create("guessed@example.com", TestEdge.PASSWORD, "G", Role.BUYER);
        Browser guesser = EDGE.browser();
        for (int guess = 0; guess < 10; guess++) {
            assertThat(guess(guesser, "wrong").statusCode()).isEqualTo(401);
        }

        HttpResponse<String> refused = guess(guesser, TestEdge.PASSWORD);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("60");
        assertThat(refused.body()).contains("\"code\":\"too_many_attempts\"");
        EDGE.clock.advance(Throttle.WINDOW);
        assertThat(guess(guesser, TestEdge.PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void letsNoMoreThroughWhenAllComeAtOnce() {
        long through = IntStream.range(0, 40)
                .parallel()
                .filter(attempt -> EDGE.throttle.refuse("a burst", 10).isEmpty())
                .count();

        assertThat(through).isEqualTo(10);
    }

    @Test
    void saysHowLongToWaitForTheOldestToPass() {
        EDGE.throttle.refuse("two", 2);
        EDGE.clock.advance(Duration.ofSeconds(20));
        EDGE.throttle.refuse("two", 2);

        assertThat(EDGE.throttle.refuse("two", 2)).contains(Duration.ofSeconds(40));
    }

    @Test
    void forgetsAfterSuccess() {
        EDGE.throttle.refuse("once", 1);

        EDGE.throttle.forget("once");

        assertThat(EDGE.throttle.refuse("once", 1)).isEqualTo(Optional.empty());
    }

    @Test
    void keepsNeitherAddressesNorWhatNoLongerCounts() {
        EDGE.throttle.refuse("sign-in\nann@example.com\n127.0.0.1", 10);
        assertThat(keys()).isNotEmpty().noneMatch(key -> key.contains("ann"));

        EDGE.clock.advance(Throttle.WINDOW.plusSeconds(1));
        EDGE.throttle.sweep();

        assertThat(keys()).isEmpty();
    }

    private static List<String> keys() {
        return EDGE.asOwner()
                .withHandle(handle -> handle.createQuery("select key from gigflow.attempt")
                        .mapTo(String.class)
                        .list());
    }

    private static HttpResponse<String> guess(Browser browser, String password) {
        return browser.post("/api/auth/login", "{\"email\":\"guessed@example.com\",\"password\":\"" + password + "\"}");
    }
}
