@NullMarked
package io.github.whop4j.docs.interop.sandbox;

import org.jspecify.annotations.NullMarked;
