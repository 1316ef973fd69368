/** Money between accounts of the ledger, and money that comes in without a sale. */
@NullMarked
package io.github.whop4j.sandbox.transfer;

import org.jspecify.annotations.NullMarked;
