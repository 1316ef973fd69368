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
 * <p>It needs the body's bytes exactly as received; a body that was parsed and written again never matches. It remembers
 * nothing: a request that is sent twice within the tolerance is genuine twice, and a {@link ReplayStore} tells it.
 *
 * <p>Safe for use by many threads, without locks: one is enough for an application.
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
     * A verifier with the secrets in the environment variable {@code WHOP_WEBHOOK_SECRET}: one, or several separated by
     * white space. Their prefixes say which kind they are, see {@link WebhookSecret#byPrefix}.
     *
     * @return a verifier with a tolerance of five minutes
     * @throws IllegalStateException when the variable is not set or blank
     * @throws IllegalArgumentException when what it holds is no secret
     */
    public static WebhookVerifier fromEnvironment() {
        return builder().environment(System.getenv()).build();
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
            throw new WebhookVerificationException(NO_MATCHING_SIGNATURE, Mismatch.describe(body));
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
}
