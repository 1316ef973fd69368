package io.github.whop4j.client.content;

import io.github.whop4j.client.common.Attachment;
import io.github.whop4j.client.common.UserReference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post in a forum, or an answer to one.
 *
 * @param id such as {@code post_…}
 * @param attachments the files in it
 * @param commentCount how many answers it has
 * @param content the text
 * @param createdAt when it was made
 * @param isEdited whether it was changed after it was sent
 * @param isPinned whether it is pinned
 * @param isPosterAdmin whether an admin wrote it
 * @param likeCount how many like it
 * @param parentId the post it answers; {@code post_…}
 * @param title its title
 * @param updatedAt when it last changed
 * @param user who wrote it
 * @param viewCount how often it was seen
 */
public record ForumPost(
        String id,
        List<Attachment> attachments,
        @Nullable Integer commentCount,
        @Nullable String content,
        @Nullable Instant createdAt,
        @Nullable Boolean isEdited,
        @Nullable Boolean isPinned,
        @Nullable Boolean isPosterAdmin,
        @Nullable Integer likeCount,
        @Nullable String parentId,
        @Nullable String title,
        @Nullable Instant updatedAt,
        @Nullable UserReference user,
        @Nullable Long viewCount) {}
