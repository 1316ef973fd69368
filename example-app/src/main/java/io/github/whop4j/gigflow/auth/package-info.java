/** Signing up, in and out: by e-mail and password, or with Whop. */
@NullMarked
package io.github.whop4j.gigflow.auth;

import org.jspecify.annotations.NullMarked;
