package io.github.whop4j.sandbox.chat;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A conversation of some people.
 *
 * @param id {@code feed_…}
 * @param companyId the company it is about, or null
 * @param openedBy its admin: a person in it, {@code user_…}, or a company that is not in it, {@code biz_…}
 * @param name its own name, or null
 * @param createdAt when it was opened
 * @param lastMessageAt when the latest message that is still there was written, or null
 */
public record Channel(
        String id,
        @Nullable String companyId,
        String openedBy,
        @Nullable String name,
        Instant createdAt,
        @Nullable Instant lastMessageAt) {
    Channel named(@Nullable String newName) {
        return new Channel(id, companyId, openedBy, newName, createdAt, lastMessageAt);
    }

    Channel lastSpokenInAt(@Nullable Instant time) {
        return new Channel(id, companyId, openedBy, name, createdAt, time);
    }

    Instant activeAt() {
        return Objects.requireNonNullElse(lastMessageAt, createdAt);
    }
}
