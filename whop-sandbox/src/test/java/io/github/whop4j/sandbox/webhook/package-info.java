/** What receivers of webhooks see. */
@NullMarked
package io.github.whop4j.sandbox.webhook;

import org.jspecify.annotations.NullMarked;
