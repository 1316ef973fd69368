/** Where Whop's deliveries arrive. */
@NullMarked
package io.github.whop4j.gigflow.webhook;

import org.jspecify.annotations.NullMarked;
