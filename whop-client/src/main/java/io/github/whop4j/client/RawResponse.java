package io.github.whop4j.client;

import org.jspecify.annotations.Nullable;

/**
 * An answer without a type. Immutable.
 *
 * @param json maps, lists, strings, booleans, and {@link java.math.BigDecimal} for every number; null if the body is empty
 * @param body the text it was read from
 * @param call what happened on the wire
 */
public record RawResponse(@Nullable Object json, String body, CallInfo call) {}
