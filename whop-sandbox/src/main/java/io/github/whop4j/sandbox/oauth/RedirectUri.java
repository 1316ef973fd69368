package io.github.whop4j.sandbox.oauth;

/**
 * A redirect URI set through the control API; while there is any, the configured list does not count.
 *
 * @param uri to be matched exactly
 */
public record RedirectUri(String uri) {}
