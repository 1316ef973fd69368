/** Companies, their keys, and the links and tokens their people use. */
@NullMarked
package io.github.whop4j.client.accounts;

import org.jspecify.annotations.NullMarked;
