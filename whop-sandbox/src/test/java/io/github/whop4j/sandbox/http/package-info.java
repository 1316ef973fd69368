@NullMarked
package io.github.whop4j.sandbox.http;

import org.jspecify.annotations.NullMarked;
