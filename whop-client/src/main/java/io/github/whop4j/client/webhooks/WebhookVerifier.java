package io.github.whop4j.client.webhooks;

import static io.github.whop4j.client.WebhookVerificationException.Reason.NO_MATCHING_SIGNATURE;
import static io.github.whop4j.client.WebhookVerificationException.Reason.TIMESTAMP_TOO_NEW;
import static io.github.whop4j.client.WebhookVerificationException.Reason.TIMESTAMP_TOO_OLD;

import io.github.whop4j.client.WebhookVerificationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Proves that a request came from Whop: {@code verifier.verify(ctx.bodyAsBytes(), ctx::header)}.
 *
 * <p>It needs the body's bytes exactly as received; a body that was parsed and written again never matches. Safe for use by
 * many threads.
 */
public final class WebhookVerifier {

    private final List<WebhookSecret> secrets;
    private final boolean acceptsXWhop;
    private final boolean acceptsStandard;
    private final Duration tolerance;
    private final Clock clock;

    WebhookVerifier(List<WebhookSecret> secrets, Duration tolerance, Clock clock) {
        this.secrets = List.copyOf(secrets);
        this.acceptsXWhop = secrets.stream().anyMatch(WebhookSecret::usesXWhopHeader);
        this.acceptsStandard = !secrets.stream().allMatch(WebhookSecret::usesXWhopHeader);
        this.tolerance = tolerance;
        this.clock = clock;
    }

    /**
     * Starts with no secret and a tolerance of five minutes.
     *
     * @return a new builder
     */
    public static WebhookVerifierBuilder builder() {
        return new WebhookVerifierBuilder();
    }

    /**
     * Checks one delivery.
     *
     * @param body the request's body, byte for byte; kept and not copied, so do not write to the array afterwards
     * @param headers how to look up the request's headers
     * @return the delivery, proved genuine and recent
     * @throws WebhookVerificationException when it is not; nothing else is thrown, whatever the request holds
     */
    public VerifiedDelivery verify(byte[] body, WebhookHeaders headers) {
        SignedHeaders signed = read(headers);
        Instant timestamp = withinTolerance(signed.instant());
        boolean matched = false;
        for (WebhookSecret secret : secrets) {
            matched |= secret.matches(signed, body);
        }
        if (!matched) {
            throw new WebhookVerificationException(NO_MATCHING_SIGNATURE, mismatch(body));
        }
        String id = signed.id();
        return new VerifiedDelivery(id == null ? Signatures.digestId(signed.head(), body) : id, timestamp, body);
    }

    /**
     * As {@link #verify(byte[], WebhookHeaders)}, for servers and clients that give their headers as a map.
     *
     * @param body the request's body, byte for byte; kept and not copied, so do not write to the array afterwards
     * @param headers header name to its values, in any case
     * @return the delivery, proved genuine and recent
     * @throws WebhookVerificationException when it is not
     */
    public VerifiedDelivery verify(byte[] body, Map<String, ? extends Collection<String>> headers) {
        return verify(body, WebhookHeaders.of(headers));
    }

    /** The standard headers win where both schemes are configured and sent: they name the delivery. */
    private SignedHeaders read(WebhookHeaders headers) {
        boolean xWhop = acceptsXWhop && (!acceptsStandard || headers.get(SignedHeaders.SIGNATURE) == null);
        return xWhop ? SignedHeaders.xWhop(headers) : SignedHeaders.standard(headers);
    }

    private Instant withinTolerance(Instant timestamp) {
        Instant now = clock.instant();
        Duration age = Duration.between(timestamp, now);
        if (age.compareTo(tolerance) > 0) {
            throw new WebhookVerificationException(
                    TIMESTAMP_TOO_OLD,
                    "The webhook was signed at " + timestamp + ", more than " + tolerance + " before " + now
                            + ". It is a replay or was held up; if all deliveries fail so, set this machine's clock.");
        }
        if (age.negated().compareTo(tolerance) > 0) {
            throw new WebhookVerificationException(
                    TIMESTAMP_TOO_NEW,
                    "The webhook was signed at " + timestamp + ", more than " + tolerance + " after " + now
                            + ". Set this machine's clock.");
        }
        return timestamp;
    }

    private static String mismatch(byte[] body) {
        return body.length == 0
                ? "The webhook's body is empty. A framework has probably read the stream before: hand over the raw bytes of"
                        + " the request."
                : "No signature of this webhook fits a configured secret. Either the secret belongs to another webhook (each"
                        + " has its own, and so has each environment), or the body is not the raw bytes of the request but a"
                        + " parsed and rewritten copy, or Whop did not send it.";
    }
}
