/** Chat: channels, who is in them and what is said there. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.chat;

import org.jspecify.annotations.NullMarked;
