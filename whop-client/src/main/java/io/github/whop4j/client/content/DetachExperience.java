package io.github.whop4j.client.content;

/**
 * A product that shall no longer give access to an experience.
 *
 * @param productId the product; {@code prod_…}
 */
public record DetachExperience(String productId) {}
