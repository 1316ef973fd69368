/** The front page, categories, and what the law wants said. */
@NullMarked
package io.github.whop4j.gigflow.home;

import org.jspecify.annotations.NullMarked;
