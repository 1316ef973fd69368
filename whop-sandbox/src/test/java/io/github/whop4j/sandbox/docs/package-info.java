/** Pages of documentation that show code, and the code they show. */
@NullMarked
package io.github.whop4j.sandbox.docs;

import org.jspecify.annotations.NullMarked;
