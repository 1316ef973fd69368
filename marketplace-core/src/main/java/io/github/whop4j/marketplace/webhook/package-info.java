/** The inbox: deliveries are stored first, handled afterwards, as often as it takes and once. */
@NullMarked
package io.github.whop4j.marketplace.webhook;

import org.jspecify.annotations.NullMarked;
