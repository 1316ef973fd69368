package io.github.whop4j.gigflow.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PasswordHashTest {
    private static final byte[] SALT = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    @Test
    void matchesTheRightPasswordOnly() {
        String hash = PasswordHash.of("пароль-密码", SALT);

        assertThat(PasswordHash.matches("пароль-密码", hash)).isTrue();
        assertThat(PasswordHash.matches("пароль-密碼", hash)).isFalse();
        assertThat(PasswordHash.matches("", hash)).isFalse();
    }

    @Test
    void verifiesHashesOfTheReferenceImplementation() {
        // printf password | argon2 somesalt -id -t 2 -m 16 -p 1 (the reference's own test vector)
        String reference = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(PasswordHash.matches("password", reference)).isTrue();
        assertThat(PasswordHash.matches("differentpassword", reference)).isFalse();
    }

    @Test
    void saltsSoThatEqualPasswordsLookDifferent() {
        byte[] other = "fedcba9876543210".getBytes(StandardCharsets.US_ASCII);

        assertThat(PasswordHash.of("same", SALT)).isNotEqualTo(PasswordHash.of("same", other));
    }

    @Test
    void refusesWhatIsNoHash() {
        assertThatThrownBy(() -> PasswordHash.matches("x", "x")).isInstanceOf(IllegalStateException.class);
    }
}
