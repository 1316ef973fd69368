/** The rules of buyers' banks asking for money back. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.dispute;

import org.jspecify.annotations.NullMarked;
