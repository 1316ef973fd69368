/** The rules of invoices, asked over HTTP. */
@NullMarked
package io.github.whop4j.sandbox.invoice;

import org.jspecify.annotations.NullMarked;
