/** The people and gigs a local run starts with. */
@NullMarked
package io.github.whop4j.gigflow.demo;

import org.jspecify.annotations.NullMarked;
