/** Apps on Whop, their builds, and AI chats. */
@NullMarked
package io.github.whop4j.client.apps;

import org.jspecify.annotations.NullMarked;
