/** Direct messages, chat and support channels, reactions. */
@NullMarked
package io.github.whop4j.client.chat;

import org.jspecify.annotations.NullMarked;
