/** The Whop API, typed: start at {@code WhopClient}. */
@NullMarked
package io.github.whop4j.client;

import org.jspecify.annotations.NullMarked;
