/** The operations of the catalog: products, plans, promo codes. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.api.catalog;

import org.jspecify.annotations.NullMarked;
