@NullMarked
package io.github.whop4j.client.oauth;

import org.jspecify.annotations.NullMarked;
