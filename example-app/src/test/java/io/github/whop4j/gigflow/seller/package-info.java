@NullMarked
package io.github.whop4j.gigflow.seller;

import org.jspecify.annotations.NullMarked;
