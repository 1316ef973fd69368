/** The operations about files, and the addresses their bytes are put to and read from. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.api.files;

import org.jspecify.annotations.NullMarked;
