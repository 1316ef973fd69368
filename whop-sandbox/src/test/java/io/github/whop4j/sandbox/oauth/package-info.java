/** Over HTTP, as apps and browsers see it. */
@NullMarked
package io.github.whop4j.sandbox.oauth;

import org.jspecify.annotations.NullMarked;
