package io.github.whop4j.sandbox.state;

/**
 * Who is told of events.
 *
 * @param id {@code hook_…}
 * @param companyId whose events
 * @param url where they are posted
 * @param secret its literal UTF-8 bytes are the signing key
 * @param childResourceEvents true: only the events of connected companies; false: only the company's own
 */
public record WebhookEndpoint(String id, String companyId, String url, String secret, boolean childResourceEvents) {}
