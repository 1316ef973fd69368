/** Events on their way out: signed, delivered at least once, retried in Whop's rhythm. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.webhook;

import org.jspecify.annotations.NullMarked;
