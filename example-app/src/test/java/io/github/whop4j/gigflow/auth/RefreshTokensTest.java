package io.github.whop4j.gigflow.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.client.Secret;
import io.github.whop4j.gigflow.auth.RefreshTokens.Spent;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Role;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RefreshTokensTest {
    @RegisterExtension
    static final TestEdge EDGE = new TestEdge();

    private UUID owner = new UUID(0, 0);

    @BeforeEach
    void storesATokenForOneUser() {
        owner = EDGE.accounts
                .create(UUID.randomUUID() + "@example.com", TestEdge.PASSWORD, "Ann", Role.BUYER)
                .id();
        EDGE.database.marketplace().run(Actor.system("test"), () -> EDGE.refreshTokens.put(owner, Secret.of("0")));
    }

    @Test
    void keepsTheTokenThatReplacesASpentOne() {
        assertThat(spend()).isEqualTo("0");
        assertThat(spend()).isEqualTo("1");
        assertThat(spend()).isEqualTo("2");
    }

    @Test
    void spendsEachTokenOnceHoweverManyAskAtOnce() {
        Set<String> spent = ConcurrentHashMap.newKeySet();

        IntStream.range(0, 12)
                .parallel()
                .forEach(caller -> assertThat(spent.add(spend()))
                        .as("spent for the first time")
                        .isTrue());

        assertThat(spent).hasSize(12);
    }

    @Test
    void keepsTheTokenWhenWhopDoesNotAnswer() {
        assertThatThrownBy(() -> EDGE.refreshTokens.spend(owner, token -> {
                    throw new IllegalStateException("no answer");
                }))
                .hasMessage("no answer");

        assertThat(spend()).isEqualTo("0");
    }

    @Test
    void hasNothingToSpendAfterForgetting() {
        EDGE.refreshTokens.forget(owner);

        assertThat(EDGE.refreshTokens.spend(owner, RefreshTokensTest::next)).isEmpty();
    }

    private String spend() {
        return EDGE.refreshTokens.spend(owner, RefreshTokensTest::next).orElseThrow();
    }

    /** As Whop: each token is replaced by another one. */
    private static Spent<String> next(Secret token) {
        int number = Integer.parseInt(token.reveal());
        return new Spent<>(token.reveal(), Secret.of(Integer.toString(number + 1)));
    }
}
