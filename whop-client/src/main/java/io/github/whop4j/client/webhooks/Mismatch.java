package io.github.whop4j.client.webhooks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Why no signature fits, as far as the body shows it. Most often no one forged anything: a framework handed over another
 * body than it received.
 */
final class Mismatch {

    private static final String RAW =
            " Hand over the raw bytes of the request: @RequestBody byte[] in Spring, getInputStream()"
                    + " of a servlet before anything else reads it, a byte[] parameter in JAX-RS, bodyAsBytes() in Javalin.";

    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    private Mismatch() {}

    /** Says what the body looks like, never what it says. */
    static String describe(byte[] body) {
        if (body.length == 0) {
            return "The webhook's body is empty. A framework has probably read the stream before, as request.getParameter()"
                    + " and logging filters do." + RAW;
        }
        String cause = rewriting(body);
        return "No signature of this webhook fits a configured secret. "
                + (cause == null
                        ? "Either the secret belongs to another webhook (each has its own, and so has each environment), or"
                                + " the body is not the raw bytes of the request but a parsed and rewritten copy, or Whop"
                                + " did not send it."
                        : "The body is probably not what Whop sent: " + cause)
                + RAW;
    }

    private static @Nullable String rewriting(byte[] body) {
        if (body[0] == '{' && body.length > 1 && isLetter(body[1])) {
            return "it looks like the toString() of a map or an object, so a framework parsed the JSON.";
        }
        if (body[0] == '"') {
            return "it is a JSON text inside a JSON string, so it was encoded once more.";
        }
        if (body[0] == '%') {
            return "it is URL-encoded, so it was read as a form.";
        }
        if (contains(body, REPLACEMENT)) {
            return "it holds replacement characters (U+FFFD), so it was read as text in another encoding than UTF-8.";
        }
        return null;
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    private static boolean contains(byte[] body, byte[] part) {
        for (int at = 0; at + part.length <= body.length; at++) {
            if (Arrays.equals(body, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
