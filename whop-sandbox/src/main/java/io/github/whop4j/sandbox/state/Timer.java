package io.github.whop4j.sandbox.state;

import java.time.Instant;

/**
 * Something that will happen by itself.
 *
 * @param id {@code tmr_…}
 * @param kind what will happen
 * @param reference the id of what it will happen to
 * @param at when it is due, by the sandbox's clock
 */
public record Timer(String id, String kind, String reference, Instant at) {}
