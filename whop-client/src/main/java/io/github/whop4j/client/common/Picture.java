package io.github.whop4j.client.common;

import org.jspecify.annotations.Nullable;

/**
 * A picture.
 *
 * @param url where it can be loaded
 */
public record Picture(@Nullable String url) {}
