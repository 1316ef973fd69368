package io.github.whop4j.gigflow.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id in its standard text form, {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}. The cost stands in the text, so it can
 * be raised later while old hashes still verify.
 */
final class PasswordHash {
    /** OWASP's first choice for Argon2id: 19 MiB, two passes, one lane. */
    private static final Cost COST = new Cost(19_456, 2, 1);

    static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern TEXT = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private PasswordHash() {}

    static String of(String password, byte[] salt) {
        return text(COST, salt, derive(password, salt, COST, HASH_BYTES));
    }

    /** Takes as long whether the password is right or wrong. */
    static boolean matches(String password, String stored) {
        Matcher parts = TEXT.matcher(stored);
        if (!parts.matches()) {
            throw new IllegalStateException("The stored password is no Argon2id hash.");
        }
        Cost cost = new Cost(number(parts, 1), number(parts, 2), number(parts, 3));
        byte[] salt = Base64.getDecoder().decode(parts.group(4));
        byte[] expected = Base64.getDecoder().decode(parts.group(5));
        return MessageDigest.isEqual(expected, derive(password, salt, cost, expected.length));
    }

    private static byte[] derive(String password, byte[] salt, Cost cost, int length) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.kibibytes)
                .withIterations(cost.passes)
                .withParallelism(cost.lanes)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[length];
        argon2.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static String text(Cost cost, byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + cost.kibibytes + ",t=" + cost.passes + ",p=" + cost.lanes + "$"
                + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private record Cost(int kibibytes, int passes, int lanes) {}
}
