/** What the sandbox writes about its rows. */
@NullMarked
package io.github.whop4j.sandbox.view;

import org.jspecify.annotations.NullMarked;
