/**
 * The marketplace's ports to Whop, over whop-client. The only package of the core that knows the client: everything that
 * goes out is the core's own values and errors.
 */
@NullMarked
package io.github.whop4j.marketplace.whop;

import org.jspecify.annotations.NullMarked;
