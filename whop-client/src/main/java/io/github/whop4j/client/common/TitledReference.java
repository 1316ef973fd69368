package io.github.whop4j.client.common;

import org.jspecify.annotations.Nullable;

/**
 * Something else at Whop, such as a company or a product, with its title.
 *
 * @param id its id
 * @param title its title
 */
public record TitledReference(String id, @Nullable String title) {}
