/**
 * Sign-in with Whop: OAuth 2.1 with PKCE and OpenID Connect on top. Public because the sandbox has several packages; not an
 * API for users.
 */
@NullMarked
package io.github.whop4j.sandbox.oauth;

import org.jspecify.annotations.NullMarked;
