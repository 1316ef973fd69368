/** Reviews of orders, and the public numbers of a seller. */
@NullMarked
package io.github.whop4j.marketplace.review;

import org.jspecify.annotations.NullMarked;
