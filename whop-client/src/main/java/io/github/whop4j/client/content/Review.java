package io.github.whop4j.client.content;

import io.github.whop4j.client.common.Attachment;
import io.github.whop4j.client.common.RoutedReference;
import io.github.whop4j.client.common.TitledReference;
import io.github.whop4j.client.common.UserReference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer says about a product. In a list, company and product are not filled in.
 *
 * @param id its id
 * @param attachments the files in it
 * @param company who sold it
 * @param createdAt when it was made
 * @param description the text
 * @param joinedAt when the customer joined
 * @param paidForProduct whether the customer paid for it
 * @param product what it is about
 * @param publishedAt when it was published
 * @param stars how many stars the customer gave
 * @param status where it stands
 * @param title its title
 * @param updatedAt when it last changed
 * @param user the customer
 */
public record Review(
        String id,
        List<Attachment> attachments,
        @Nullable RoutedReference company,
        @Nullable Instant createdAt,
        @Nullable String description,
        @Nullable Instant joinedAt,
        @Nullable Boolean paidForProduct,
        @Nullable TitledReference product,
        @Nullable Instant publishedAt,
        @Nullable Integer stars,
        @Nullable ReviewStatus status,
        @Nullable String title,
        @Nullable Instant updatedAt,
        @Nullable UserReference user) {}
