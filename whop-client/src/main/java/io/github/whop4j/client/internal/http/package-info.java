/** Sending requests. Not part of the API: everything here may change without notice. */
@NullMarked
package io.github.whop4j.client.internal.http;

import org.jspecify.annotations.NullMarked;
