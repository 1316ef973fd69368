/** What a browser needs to open Whop's chat. */
@NullMarked
package io.github.whop4j.gigflow.chat;

import org.jspecify.annotations.NullMarked;
