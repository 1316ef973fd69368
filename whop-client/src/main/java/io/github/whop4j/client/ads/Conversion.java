package io.github.whop4j.client.ads;

/**
 * A conversion that was reported.
 *
 * @param id its id
 */
public record Conversion(String id) {}
