package io.github.whop4j.client.webhooks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The arithmetic the schemes share. */
final class Signatures {

    private Signatures() {}

    /** What is signed: the prefixes and the body's own bytes, joined by dots. */
    static byte[] content(byte[] body, String... prefixes) {
        String head = String.join(".", prefixes) + ".";
        return concat(head.getBytes(StandardCharsets.UTF_8), body);
    }

    static byte[] hmacSha256(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HmacSHA256.", impossible);
        }
    }

    /**
     * Whether one candidate is the expected text, in constant time. Texts are compared, not decoded bytes, so a signature
     * has one spelling only.
     */
    static boolean anyEquals(String expected, List<String> candidates) {
        byte[] wanted = expected.getBytes(StandardCharsets.UTF_8);
        boolean matched = false;
        for (String candidate : candidates) {
            matched |= MessageDigest.isEqual(wanted, candidate.getBytes(StandardCharsets.UTF_8));
        }
        return matched;
    }

    /** A name for a delivery that has none: other content or another second of signing gives another name. */
    static String digestId(byte[] body, String timestamp) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content(body, timestamp));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] concat(byte[] head, byte[] tail) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(head.length + tail.length);
        joined.writeBytes(head);
        joined.writeBytes(tail);
        return joined.toByteArray();
    }
}
