package io.github.whop4j.sandbox.state;

/**
 * A number that survives a restart.
 *
 * @param name what it counts
 * @param value the latest value
 */
public record Counter(String name, long value) {}
