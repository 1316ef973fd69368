package io.github.whop4j.client.shared;

/**
 * Something else at Whop, known by its id only.
 *
 * @param id its id
 */
public record Reference(String id) {}
