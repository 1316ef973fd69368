package io.github.whop4j.client.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.MacSpi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HmacKeyTest {

    /** The test cases of RFC 4231 that give the whole code: a short key, a long one, short and long texts. */
    @ParameterizedTest
    @CsvSource({
        "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b, 4869205468657265,"
                + " b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
        "4a656665, 7768617420646f2079612077616e7420666f72206e6f7468696e673f,"
                + " 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        "0102030405060708090a0b0c0d0e0f10111213141516171819,"
                + " cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd,"
                + " 82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"
    })
    void theCodeIsThatOfTheStandardHoweverTheTextIsCut(String key, String text, String code) {
        HmacKey hmac = new HmacKey(hex(key));
        byte[] whole = hex(text);
        for (int cut = 0; cut <= whole.length; cut++) {
            byte[] head = Arrays.copyOf(whole, cut);
            byte[] body = Arrays.copyOfRange(whole, cut, whole.length);
            assertThat(HexFormat.of().formatHex(hmac.sign(head, body)))
                    .as("cut at %d", cut)
                    .isEqualTo(code);
        }
    }

    @Test
    void aKeyLongerThanABlockIsHashedFirst() {
        HmacKey hmac = new HmacKey(hex("aa".repeat(131)));
        byte[] text = "Test Using Larger Than Block-Size Key - Hash Key First".getBytes(UTF_8);
        assertThat(HexFormat.of().formatHex(hmac.sign(new byte[0], text)))
                .isEqualTo("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }

    @Test
    void aProviderWhoseStateCannotBeCopiedWillDo() throws NoSuchAlgorithmException {
        Mac ordinary = Mac.getInstance("HmacSHA256");
        Uncopied device = new Uncopied(ordinary);
        Security.insertProviderAt(new HardwareProvider(device), 1);
        try {
            HmacKey hmac = new HmacKey("Jefe".getBytes(UTF_8));
            for (int use = 0; use < 2; use++) {
                assertThat(HexFormat.of()
                                .formatHex(
                                        hmac.sign("what do ya ".getBytes(UTF_8), "want for nothing?".getBytes(UTF_8))))
                        .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
            }
            assertThat(device.uses).isEqualTo(2);
        } finally {
            Security.removeProvider("Hardware");
        }
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    /** A provider of keys that never leave their device. */
    static final class HardwareProvider extends Provider {
        private static final long serialVersionUID = 1;

        HardwareProvider(Uncopied device) {
            super("Hardware", "1", "a device");
            putService(new Service(this, "Mac", "HmacSHA256", Uncopied.class.getName(), List.of(), null) {
                @Override
                public Object newInstance(Object parameter) {
                    return device;
                }
            });
        }
    }

    /** No {@link Cloneable}, so that copying is refused. */
    static final class Uncopied extends MacSpi {
        private final Mac behind;
        private int uses;

        Uncopied(Mac behind) {
            this.behind = behind;
        }

        @Override
        protected int engineGetMacLength() {
            return 32;
        }

        @Override
        protected void engineInit(Key key, AlgorithmParameterSpec none) throws InvalidKeyException {
            behind.init(key);
        }

        @Override
        protected void engineUpdate(byte input) {
            behind.update(input);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {
            behind.update(input, offset, length);
        }

        @Override
        protected byte[] engineDoFinal() {
            uses++;
            return behind.doFinal();
        }

        @Override
        protected void engineReset() {
            behind.reset();
        }
    }
}
