package io.github.whop4j.gigflow.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.Secret;
import io.github.whop4j.gigflow.web.session.SecretTokens;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TokenCipherTest {
    private static final SecretTokens TOKENS = new SecretTokens();
    private static final UUID OWNER = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final Secret TOKEN = Secret.of("refresh-token-of-ann");

    private final TokenCipher cipher = new TokenCipher("apik_1", TOKENS);

    @Test
    void opensWhatItSealed() {
        assertThat(cipher.open(OWNER, cipher.seal(OWNER, TOKEN))).contains(TOKEN);
    }

    @Test
    void opensNothingOfAnotherUser() {
        UUID other = UUID.fromString("00000000-0000-0000-0000-000000000002");

        assertThat(cipher.open(other, cipher.seal(OWNER, TOKEN))).isEmpty();
    }

    @Test
    void opensNothingUnderAnotherKey() {
        assertThat(new TokenCipher("apik_2", TOKENS).open(OWNER, cipher.seal(OWNER, TOKEN)))
                .isEmpty();
    }

    @Test
    void opensNothingThatWasTamperedWith() {
        byte[] sealed = cipher.seal(OWNER, TOKEN);
        sealed[sealed.length - 1] ^= 1;

        assertThat(cipher.open(OWNER, sealed)).isEmpty();
        assertThat(cipher.open(OWNER, new byte[3])).isEmpty();
    }

    @Test
    void showsNothingAndNeverTheSameTwice() {
        byte[] sealed = cipher.seal(OWNER, TOKEN);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("refresh", "ann");
        assertThat(cipher.seal(OWNER, TOKEN)).isNotEqualTo(sealed);
    }
}
