/** What the addresses of requests name. */
@NullMarked
package io.github.whop4j.gigflow.path;

import org.jspecify.annotations.NullMarked;
