@NullMarked
package io.github.whop4j.client.oauthtests;

import org.jspecify.annotations.NullMarked;
