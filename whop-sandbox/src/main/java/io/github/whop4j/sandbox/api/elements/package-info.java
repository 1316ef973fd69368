/** What the frames of embedded elements ask of the sandbox beyond Whop's API. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.api.elements;

import org.jspecify.annotations.NullMarked;
