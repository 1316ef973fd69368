/** Order lists and workspaces, for buyers, sellers and admins, as pages and as JSON. */
@NullMarked
package io.github.whop4j.gigflow.order;

import org.jspecify.annotations.NullMarked;
