@NullMarked
package io.github.whop4j.client.webhooks;

import org.jspecify.annotations.NullMarked;
