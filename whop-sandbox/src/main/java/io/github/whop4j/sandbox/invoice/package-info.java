/** Bills that sellers send: written, paid, overdue, given up. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.invoice;

import org.jspecify.annotations.NullMarked;
