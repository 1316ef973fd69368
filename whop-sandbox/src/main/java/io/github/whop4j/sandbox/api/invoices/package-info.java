/** The operations of invoices. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.api.invoices;

import org.jspecify.annotations.NullMarked;
