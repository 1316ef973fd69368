@NullMarked
package io.github.whop4j.gigflow.gig;

import org.jspecify.annotations.NullMarked;
