package io.github.whop4j.gigflow.web.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Unguessable tokens: session ids, CSRF tokens, OAuth state. The one place where GigFlow asks for chance. */
public final class SecretTokens {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** 256 random bits, URL-safe. */
    public String next() {
        byte[] bytes = bytes(BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** What is stored instead of a token. A plain hash is enough for 256 random bits: there is nothing to guess. */
    public static String hash(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Compares in constant time. */
    public static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
