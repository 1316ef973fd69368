package io.github.whop4j.client.common;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something else at Whop, such as a plan or a product, with the metadata it was given.
 *
 * @param id its id
 * @param metadata what it was given; numbers are {@link BigDecimal}
 */
public record MetadataReference(String id, @Nullable Map<String, @Nullable Object> metadata) {}
