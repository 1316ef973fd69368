/** Work in the background, on any number of nodes. */
@NullMarked
package io.github.whop4j.gigflow.job;

import org.jspecify.annotations.NullMarked;
