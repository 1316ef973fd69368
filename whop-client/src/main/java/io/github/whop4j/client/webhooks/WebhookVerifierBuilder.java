package io.github.whop4j.client.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Builds a {@link WebhookVerifier}. At least one secret is needed; the rest has defaults. For one thread. */
public final class WebhookVerifierBuilder {

    /** What Whop's own SDKs allow. */
    private static final Duration DEFAULT_TOLERANCE = Duration.ofMinutes(5);

    private static final String VARIABLE = "WHOP_WEBHOOK_SECRET";

    private final List<WebhookSecret> secrets = new ArrayList<>();
    private Duration tolerance = DEFAULT_TOLERANCE;
    private Clock clock = Clock.systemUTC();

    WebhookVerifierBuilder() {}

    /**
     * Adds a secret; a delivery is genuine when one of them fits. Several are needed while one is replaced, and by a
     * platform, which has one webhook for itself and one for its connected accounts.
     *
     * @param secret a secret of any kind
     */
    public WebhookVerifierBuilder secret(WebhookSecret secret) {
        secrets.add(secret);
        return this;
    }

    /**
     * Adds several secrets.
     *
     * @param several secrets of any kind
     */
    public WebhookVerifierBuilder secrets(Collection<WebhookSecret> several) {
        secrets.addAll(several);
        return this;
    }

    /**
     * Adds the secrets in {@code WHOP_WEBHOOK_SECRET}: one, or several separated by white space, each of the kind its
     * prefix says, see {@link WebhookSecret#byPrefix}.
     *
     * @param variables the environment, {@link System#getenv()} or another
     * @throws IllegalStateException when the variable is not set or blank
     * @throws IllegalArgumentException when what it holds is no secret
     */
    public WebhookVerifierBuilder environment(Map<String, String> variables) {
        String value = variables.get(VARIABLE);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The environment variable " + VARIABLE
                    + " is not set. Give it the webhook's secret, which Whop shows once when the webhook is created.");
        }
        for (String secret : value.strip().split("\\s+", -1)) {
            secret(WebhookSecret.byPrefix(secret));
        }
        return this;
    }

    /**
     * How far the signed time may lie before or after this machine's; default five minutes. It bounds how long a captured
     * request can be replayed, so the longer it is, the longer delivery ids must be remembered.
     *
     * @param limit a positive duration
     * @throws IllegalArgumentException when it is zero or negative
     */
    public WebhookVerifierBuilder tolerance(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException(
                    "The tolerance must be positive, but is " + limit + ": clocks differ and networks take time.");
        }
        this.tolerance = limit;
        return this;
    }

    /**
     * The clock signed times are held against; default the system's.
     *
     * @param source any clock
     */
    public WebhookVerifierBuilder clock(Clock source) {
        this.clock = source;
        return this;
    }

    /**
     * Builds the verifier.
     *
     * @return a verifier with what was set so far
     * @throws IllegalStateException when no secret was added
     */
    public WebhookVerifier build() {
        if (secrets.isEmpty()) {
            throw new IllegalStateException(
                    "A webhook verifier needs at least one secret: add WebhookSecret.whop(\"ws_…\") before build().");
        }
        return new WebhookVerifier(secrets, tolerance, clock);
    }
}
