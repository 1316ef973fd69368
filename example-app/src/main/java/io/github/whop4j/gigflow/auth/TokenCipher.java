package io.github.whop4j.gigflow.auth;

import io.github.whop4j.client.Secret;
import io.github.whop4j.gigflow.web.session.SecretTokens;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Refresh tokens at rest: AES-256-GCM, each bound to its owner, so that a row copied to another person opens nothing. The
 * key follows from the platform's API key. When that is replaced, stored tokens no longer open, and people link again.
 */
final class TokenCipher {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String PURPOSE = "gigflow refresh tokens, version 1";

    private final SecretKeySpec key;
    private final SecretTokens tokens;

    TokenCipher(String apiKey, SecretTokens tokens) {
        this.key = key(apiKey);
        this.tokens = tokens;
    }

    byte[] seal(UUID owner, Secret token) {
        byte[] nonce = tokens.bytes(NONCE_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, owner, nonce)
                    .doFinal(token.reveal().getBytes(StandardCharsets.UTF_8));
            byte[] both = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
            return both;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM.", e);
        }
    }

    /** Empty when it was sealed under another key or for another user, or was tampered with. */
    Optional<Secret> open(UUID owner, byte[] sealed) {
        if (sealed.length <= NONCE_BYTES) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        try {
            byte[] token =
                    cipher(Cipher.DECRYPT_MODE, owner, nonce).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            return Optional.of(Secret.of(new String(token, StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, UUID owner, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static SecretKeySpec key(String apiKey) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(apiKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256.", e);
        }
    }
}
