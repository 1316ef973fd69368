/** Where the money is. */
@NullMarked
package io.github.whop4j.sandbox.ledger;

import org.jspecify.annotations.NullMarked;
