/** Orders: one state machine, as data, and everything buyers and sellers do with it. */
@NullMarked
package io.github.whop4j.marketplace.order;

import org.jspecify.annotations.NullMarked;
