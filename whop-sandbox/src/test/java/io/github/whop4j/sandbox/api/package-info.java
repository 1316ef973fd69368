/** The API over HTTP, held to the contract. */
@NullMarked
package io.github.whop4j.sandbox.api;

import org.jspecify.annotations.NullMarked;
