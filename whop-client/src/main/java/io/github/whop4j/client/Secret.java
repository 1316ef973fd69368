package io.github.whop4j.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * A key, token or signing secret that cannot be printed by accident: {@link #toString()} is masked and only
 * {@link #reveal()} hands the characters out. Immutable.
 */
public final class Secret {
    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /**
     * Takes a secret as it came out of an environment variable or a file.
     *
     * @param value the secret; surrounding white space, such as a trailing line break, is cut off
     * @return the secret, wrapped
     * @throws IllegalArgumentException if nothing is left or a control character is inside; the message never repeats
     *     the value
     */
    public static Secret of(String value) {
        String stripped = value.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("The secret is empty. Is the environment variable set?");
        }
        if (stripped.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "The secret holds a control character (a line break inside?). Paste it again on one line.");
        }
        return new Secret(stripped);
    }

    /**
     * The bare characters, for the one place that sends or computes with them.
     *
     * @return the secret in the clear
     */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        // Constant time, so that comparing a guess tells nothing about how much of it is right.
        return other instanceof Secret secret && MessageDigest.isEqual(utf8(value), utf8(secret.value));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * Never the value.
     */
    @Override
    public String toString() {
        return "Secret[masked]";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
