/**
 * What a program has to bear from the real Whop, described: requests and deliveries that go wrong, and the ways events are
 * spelt. For users of the sandbox.
 */
@NullMarked
package io.github.whop4j.sandbox.fault;

import org.jspecify.annotations.NullMarked;
