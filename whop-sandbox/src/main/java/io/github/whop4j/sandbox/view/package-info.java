/** How things look on the wire: every key the contract requires, null where the sandbox has nothing to say. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.view;

import org.jspecify.annotations.NullMarked;
