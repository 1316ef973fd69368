/** Who acts: people, roles, and the transaction in which a user does something. */
@NullMarked
package io.github.whop4j.marketplace.access;

import org.jspecify.annotations.NullMarked;
