@NullMarked
package io.github.whop4j.client.sandboxtests;

import org.jspecify.annotations.NullMarked;
