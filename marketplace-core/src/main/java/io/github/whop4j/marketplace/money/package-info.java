/** Exact money and the platform fee. */
@NullMarked
package io.github.whop4j.marketplace.money;

import org.jspecify.annotations.NullMarked;
