@NullMarked
package io.github.whop4j.gigflow.checkout;

import org.jspecify.annotations.NullMarked;
