/** The operations about what people bought: members and memberships. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.api.memberships;

import org.jspecify.annotations.NullMarked;
