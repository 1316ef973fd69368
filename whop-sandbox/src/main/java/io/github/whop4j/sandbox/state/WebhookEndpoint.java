package io.github.whop4j.sandbox.state;

import io.github.whop4j.sandbox.fault.EventSpelling;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of events. What a state file of an earlier version does not say is null.
 *
 * @param id {@code hook_…}
 * @param companyId whose events
 * @param url where they are posted
 * @param secret its literal UTF-8 bytes are the signing key
 * @param childResourceEvents true: only the events of connected companies; false: only the company's own
 * @param events the chosen types; every type when null or empty
 * @param enabled false: told of nothing; null is true
 * @param apiVersion what the envelope says, null for v1
 * @param createdAt when it was made, null when unknown
 * @param deleted true: kept only because of what is still on its way there
 * @param spelling how its events are written, null for as everywhere
 */
public record WebhookEndpoint(
        String id,
        String companyId,
        String url,
        String secret,
        boolean childResourceEvents,
        @Nullable List<String> events,
        @Nullable Boolean enabled,
        @Nullable String apiVersion,
        @Nullable Instant createdAt,
        @Nullable Boolean deleted,
        @Nullable EventSpelling spelling) {
    /**
     * Whether it is there for the caller that asks.
     *
     * @return false once it was deleted
     */
    public boolean exists() {
        return !Boolean.TRUE.equals(deleted);
    }

    /**
     * Whether it is told of an event.
     *
     * @param type dotted, as in {@code payment.succeeded}
     * @return true when it exists, is enabled and this type or none was chosen
     */
    public boolean wants(String type) {
        return exists()
                && !Boolean.FALSE.equals(enabled)
                && (events == null || events.isEmpty() || events.contains(type));
    }

    /**
     * The same endpoint, signing with another secret.
     *
     * @return a copy
     */
    public WebhookEndpoint withSecret(String newSecret) {
        return with(newSecret, deleted, spelling);
    }

    /**
     * The same endpoint, told of nothing more.
     *
     * @return a copy
     */
    public WebhookEndpoint delete() {
        return with(secret, true, spelling);
    }

    /**
     * The same endpoint, told of later events in another spelling.
     *
     * @param newSpelling how its events are written, null for as everywhere
     * @return a copy
     */
    public WebhookEndpoint withSpelling(@Nullable EventSpelling newSpelling) {
        return with(secret, deleted, newSpelling);
    }

    private WebhookEndpoint with(String itsSecret, @Nullable Boolean gone, @Nullable EventSpelling itsSpelling) {
        return new WebhookEndpoint(
                id,
                companyId,
                url,
                itsSecret,
                childResourceEvents,
                events,
                enabled,
                apiVersion,
                createdAt,
                gone,
                itsSpelling);
    }
}
