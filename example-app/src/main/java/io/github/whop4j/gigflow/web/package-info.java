/** The edge: sessions, CSRF, security headers, errors, JSON, and what every page shares. */
@NullMarked
package io.github.whop4j.gigflow.web;

import org.jspecify.annotations.NullMarked;
