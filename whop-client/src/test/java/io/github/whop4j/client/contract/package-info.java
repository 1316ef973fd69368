/** Reads the whole contract of API version 2025-01-01 and holds the typed operations against it. */
@NullMarked
package io.github.whop4j.client.contract;

import org.jspecify.annotations.NullMarked;
