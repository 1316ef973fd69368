package io.github.whop4j.client.oauth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** Unguessable texts of 43 characters: 256 bits, and the shortest verifier PKCE allows (RFC 7636, section 4.1). */
record RandomText(SecureRandom source) {

    private static final int BYTES = 32;

    String next() {
        byte[] bytes = new byte[BYTES];
        source.nextBytes(bytes);
        return base64Url(bytes);
    }

    /** The PKCE challenge for a verifier (RFC 7636, section 4.2). */
    static String s256(String verifier) {
        try {
            return base64Url(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    private static String base64Url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
