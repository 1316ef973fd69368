/** People: their public and private data. */
@NullMarked
package io.github.whop4j.marketplace.person;

import org.jspecify.annotations.NullMarked;
