/** The small HTTP server under everything: routes, requests, answers, Whop's error shape. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.http;

import org.jspecify.annotations.NullMarked;
