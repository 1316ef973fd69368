/** The cards buyers leave with a company, and how they come to leave them. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.wallet;

import org.jspecify.annotations.NullMarked;
