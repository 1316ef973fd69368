/** Uploading files. */
@NullMarked
package io.github.whop4j.client.files;

import org.jspecify.annotations.NullMarked;
