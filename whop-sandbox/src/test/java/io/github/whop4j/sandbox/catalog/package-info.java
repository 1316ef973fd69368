/** The rules of the catalog, asked over HTTP. */
@NullMarked
package io.github.whop4j.sandbox.catalog;

import org.jspecify.annotations.NullMarked;
