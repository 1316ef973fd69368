@NullMarked
package io.github.whop4j.docs.interop.oauth;

import org.jspecify.annotations.NullMarked;
