/**
 * Signing in with Whop: OAuth 2.1 with PKCE, ID tokens, and the user tokens Whop gives to embedded apps. Start at
 * {@link io.github.whop4j.client.oauth.WhopOAuth}.
 */
@NullMarked
package io.github.whop4j.client.oauth;

import org.jspecify.annotations.NullMarked;
