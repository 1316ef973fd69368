package io.github.whop4j.client.common;

/**
 * Something else at Whop, known by its id only.
 *
 * @param id its id
 */
public record Reference(String id) {}
