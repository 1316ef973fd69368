/** Reading and writing JSON. Not part of the API: everything here may change without notice. */
@NullMarked
package io.github.whop4j.client.internal.json;

import org.jspecify.annotations.NullMarked;
