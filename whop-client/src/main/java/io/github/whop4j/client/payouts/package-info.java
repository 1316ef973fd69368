/** What companies own at Whop, and how they are paid out. */
@NullMarked
package io.github.whop4j.client.payouts;

import org.jspecify.annotations.NullMarked;
