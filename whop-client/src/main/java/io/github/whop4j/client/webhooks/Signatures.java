package io.github.whop4j.client.webhooks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** The arithmetic the schemes share. */
final class Signatures {

    private Signatures() {}

    /** What is signed in front of the body's own bytes. */
    static byte[] head(String id, String timestamp) {
        return (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
    }

    /** As {@link #head(String, String)}, in the scheme that has no ids. */
    static byte[] head(String timestamp) {
        return (timestamp + ".").getBytes(StandardCharsets.UTF_8);
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
    static String digestId(byte[] head, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(head);
            return "sha256:" + HexFormat.of().formatHex(digest.digest(body));
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
