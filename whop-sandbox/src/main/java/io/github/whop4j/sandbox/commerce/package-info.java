/** The rules of companies, checkouts, payments and refunds. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.commerce;

import org.jspecify.annotations.NullMarked;
