/** JSON as trees of plain values, with exact numbers. Public because the sandbox has several packages; not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.json;

import org.jspecify.annotations.NullMarked;
