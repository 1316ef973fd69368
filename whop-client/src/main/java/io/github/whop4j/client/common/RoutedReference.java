package io.github.whop4j.client.common;

import org.jspecify.annotations.Nullable;

/**
 * Something else at Whop that has a page, such as a company or a product.
 *
 * @param id its id
 * @param route its name in addresses
 * @param title its name
 */
public record RoutedReference(
        String id, @Nullable String route, @Nullable String title) {}
