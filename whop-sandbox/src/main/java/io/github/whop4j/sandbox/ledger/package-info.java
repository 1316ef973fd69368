/** Where every cent is: double entry, fees, and when money becomes available. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.ledger;

import org.jspecify.annotations.NullMarked;
