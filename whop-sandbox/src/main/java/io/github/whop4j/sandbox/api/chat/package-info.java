/** The operations about chat: channels, their members, messages. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.api.chat;

import org.jspecify.annotations.NullMarked;
