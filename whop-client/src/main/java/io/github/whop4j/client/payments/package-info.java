/** What buyers paid, and what they got back. */
@NullMarked
package io.github.whop4j.client.payments;

import org.jspecify.annotations.NullMarked;
