package io.github.whop4j.client;

/**
 * An answer without a type.
 *
 * @param json maps, lists, strings, booleans, and {@link java.math.BigDecimal} for every number
 * @param body the text it was read from
 * @param call what happened on the wire
 */
public record RawResponse(Object json, String body, CallInfo call) {}
