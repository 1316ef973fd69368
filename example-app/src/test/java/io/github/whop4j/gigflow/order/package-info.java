@NullMarked
package io.github.whop4j.gigflow.order;

import org.jspecify.annotations.NullMarked;
