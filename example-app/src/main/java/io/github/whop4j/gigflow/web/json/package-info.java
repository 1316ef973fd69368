/** JSON in and out of the web edge. */
@NullMarked
package io.github.whop4j.gigflow.web.json;

import org.jspecify.annotations.NullMarked;
