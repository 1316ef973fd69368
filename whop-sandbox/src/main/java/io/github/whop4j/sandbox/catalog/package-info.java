/** What sellers offer and under which terms: products, plans, promo codes. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.catalog;

import org.jspecify.annotations.NullMarked;
