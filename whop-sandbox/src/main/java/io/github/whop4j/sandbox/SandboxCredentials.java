package io.github.whop4j.sandbox;

import io.github.whop4j.sandbox.oauth.OAuthApp;

/**
 * What programs outside are configured with.
 *
 * @param apiKey of the platform company
 * @param webhookSecret signs where an endpoint has no secret of its own
 * @param app people sign in to
 */
record SandboxCredentials(String apiKey, String webhookSecret, OAuthApp app) {}
