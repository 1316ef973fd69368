package io.github.whop4j.client.content;

import io.github.whop4j.client.common.Picture;
import io.github.whop4j.client.common.RoutedReference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What members get to use: an app set up in a company, such as a chat, a forum or a course. In a list, the products are
 * not filled in.
 *
 * @param id such as {@code exp_…}
 * @param app the app it is made with
 * @param company whose it is
 * @param createdAt when it was made
 * @param image its picture
 * @param isPublic whether anyone may see it
 * @param name its name, at most 255 characters
 * @param order its place, as Whop writes it
 * @param products what gives access to it
 */
public record Experience(
        String id,
        @Nullable App app,
        @Nullable RoutedReference company,
        @Nullable Instant createdAt,
        @Nullable Picture image,
        @Nullable Boolean isPublic,
        @Nullable String name,
        @Nullable String order,
        List<RoutedReference> products) {

    /**
     * The app an experience is made with.
     *
     * @param id such as {@code app_…}
     * @param icon its picture
     * @param name its name, at most 30 characters
     */
    public record App(
            String id, @Nullable Picture icon, @Nullable String name) {}
}
