/**
 * What people see of the sandbox: checkout, hosted and embedded, identity check, payouts portal. Public because the
 * sandbox has several packages; not an API for users.
 */
@NullMarked
package io.github.whop4j.sandbox.pages;

import org.jspecify.annotations.NullMarked;
