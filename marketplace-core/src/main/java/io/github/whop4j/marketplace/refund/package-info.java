/** Refunds: queued by orders, sent by a job, once. */
@NullMarked
package io.github.whop4j.marketplace.refund;

import org.jspecify.annotations.NullMarked;
