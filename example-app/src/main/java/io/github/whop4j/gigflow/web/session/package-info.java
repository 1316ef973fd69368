/** Who sends a request: sessions, viewers, one-time messages. */
@NullMarked
package io.github.whop4j.gigflow.web.session;

import org.jspecify.annotations.NullMarked;
