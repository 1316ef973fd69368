package io.github.whop4j.client.webhooks;

import static io.github.whop4j.client.WebhookVerificationException.Reason.MALFORMED_ID;
import static io.github.whop4j.client.WebhookVerificationException.Reason.MALFORMED_SIGNATURE;
import static io.github.whop4j.client.WebhookVerificationException.Reason.MALFORMED_TIMESTAMP;
import static io.github.whop4j.client.WebhookVerificationException.Reason.MISSING_HEADER;

import io.github.whop4j.client.WebhookVerificationException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the headers of a delivery claim, well-formed but not yet believed.
 *
 * @param id the delivery's id; null in the older scheme, which has none
 * @param timestamp seconds since 1970, exactly as sent, because these characters are what was signed
 * @param signatures the candidates as sent, each with its version ({@code v1,…}, {@code v1a,…}, {@code v1=…})
 */
record SignedHeaders(@Nullable String id, String timestamp, List<String> signatures) {

    static final String ID = "webhook-id";
    static final String TIMESTAMP = "webhook-timestamp";
    static final String SIGNATURE = "webhook-signature";
    /** The only header of the scheme older Whop webhooks (v2, v5) use. */
    static final String X_WHOP_SIGNATURE = "x-whop-signature";

    private static final int LONGEST_ID = 255;
    /** Eleven digits last until the year 5138; thirteen would be milliseconds. */
    private static final int MOST_DIGITS = 11;
    /** A secret that is being replaced makes two. Each costs an Ed25519 check, so a stranger may not send thousands. */
    private static final int MOST_SIGNATURES = 20;

    SignedHeaders {
        if (!isSeconds(timestamp)) {
            throw new WebhookVerificationException(
                    MALFORMED_TIMESTAMP, "The webhook's timestamp is not a whole number of seconds since 1970.");
        }
    }

    /** Standard Webhooks: three headers, signatures separated by spaces. */
    static SignedHeaders standard(WebhookHeaders headers) {
        String id = required(headers, ID);
        if (!isSafeId(id)) {
            throw new WebhookVerificationException(
                    MALFORMED_ID, "The header " + ID + " is not an id: it must be printable, without spaces or dots.");
        }
        List<String> signatures = new ArrayList<>(2);
        for (String candidate : required(headers, SIGNATURE).split(" ", -1)) {
            if (candidate.startsWith("v1,") || candidate.startsWith("v1a,")) {
                signatures.add(candidate);
            }
        }
        return new SignedHeaders(id, required(headers, TIMESTAMP), few(signatures, SIGNATURE, "v1,<base64>"));
    }

    /** The older scheme: {@code t=<seconds>,v1=<hex>} in one header. */
    static SignedHeaders xWhop(WebhookHeaders headers) {
        String timestamp = "";
        List<String> signatures = new ArrayList<>(2);
        for (String part : required(headers, X_WHOP_SIGNATURE).split(",", -1)) {
            if (part.startsWith("t=") && timestamp.isEmpty()) {
                timestamp = part.substring(2);
            } else if (part.startsWith("v1=")) {
                signatures.add(part);
            }
        }
        return new SignedHeaders(null, timestamp, few(signatures, X_WHOP_SIGNATURE, "t=<seconds>,v1=<hex>"));
    }

    Instant instant() {
        return Instant.ofEpochSecond(Long.parseLong(timestamp));
    }

    /** What was signed in front of the body. */
    byte[] head() {
        return id == null ? Signatures.head(timestamp) : Signatures.head(id, timestamp);
    }

    private static String required(WebhookHeaders headers, String name) {
        String value = headers.get(name);
        if (value == null || value.isBlank()) {
            throw new WebhookVerificationException(
                    MISSING_HEADER,
                    "The header " + name
                            + " is missing. Every Whop webhook carries it: check that the request came from"
                            + " Whop and that no proxy in front of this endpoint drops it.");
        }
        return value;
    }

    private static List<String> few(List<String> signatures, String header, String shape) {
        if (signatures.isEmpty()) {
            throw new WebhookVerificationException(
                    MALFORMED_SIGNATURE, "The header " + header + " holds no signature of the form " + shape + ".");
        }
        if (signatures.size() > MOST_SIGNATURES) {
            throw new WebhookVerificationException(
                    MALFORMED_SIGNATURE,
                    "The header " + header + " holds " + signatures.size() + " signatures, more than the "
                            + MOST_SIGNATURES + " that are tried. Whop sends one or two.");
        }
        return signatures;
    }

    /** Without dots: with one, "id.timestamp.body" could be cut in two places and mean two deliveries. */
    private static boolean isSafeId(String id) {
        boolean safe = id.length() <= LONGEST_ID;
        for (int i = 0; safe && i < id.length(); i++) {
            char c = id.charAt(i);
            safe = c >= '!' && c <= '~' && c != '.';
        }
        return safe;
    }

    private static boolean isSeconds(String timestamp) {
        boolean digits = !timestamp.isEmpty() && timestamp.length() <= MOST_DIGITS;
        for (int i = 0; digits && i < timestamp.length(); i++) {
            char c = timestamp.charAt(i);
            digits = c >= '0' && c <= '9';
        }
        return digits;
    }
}
