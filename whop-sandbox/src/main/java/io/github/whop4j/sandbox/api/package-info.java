/** The API under /api/v1: who may ask, whether the request fits the contract, the answer. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.api;

import org.jspecify.annotations.NullMarked;
