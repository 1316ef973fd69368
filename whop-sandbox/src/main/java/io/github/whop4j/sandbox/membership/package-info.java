/** What a payment gives its buyer: members, memberships, and what these open. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.membership;

import org.jspecify.annotations.NullMarked;
