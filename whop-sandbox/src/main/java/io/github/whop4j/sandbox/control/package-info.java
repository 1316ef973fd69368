/** What Whop does not have: paying by script, moving the clock, breaking things, looking inside. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.control;

import org.jspecify.annotations.NullMarked;
