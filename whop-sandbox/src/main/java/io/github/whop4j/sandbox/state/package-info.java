/** What the sandbox remembers: tables behind one lock, ids, the clock and the file they survive in. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.state;

import org.jspecify.annotations.NullMarked;
