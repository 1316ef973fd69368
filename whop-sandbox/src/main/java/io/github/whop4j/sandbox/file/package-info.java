/** Files: places for bytes, and the bytes. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.file;

import org.jspecify.annotations.NullMarked;
