package io.github.whop4j.sandbox.state;

import io.github.whop4j.sandbox.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A company: the platform, or one connected to it.
 *
 * @param id {@code biz_…}
 * @param parentCompanyId the platform it is connected to, or null
 * @param title its name
 * @param email of its owner
 * @param route the slug of its page
 * @param metadata as the creator sent it
 * @param profile the other fields it was created or updated with, as sent
 * @param ledgerAccountId {@code ldgr_…}
 * @param payoutAccountId {@code poact_…}
 * @param createdAt when it was created
 * @param updatedAt when it last changed
 * @param ownerId the person it belongs to; null when its owner has no account here
 */
public record Company(
        String id,
        @Nullable String parentCompanyId,
        String title,
        @Nullable String email,
        String route,
        @Nullable JsonObject metadata,
        JsonObject profile,
        String ledgerAccountId,
        String payoutAccountId,
        Instant createdAt,
        Instant updatedAt,
        @Nullable String ownerId) {
    /**
     * The user who owns it. An owner without an account has an id of its own all the same.
     *
     * @return {@code user_…}
     */
    public String ownerUserId() {
        return ownerId == null ? "user_" + id.substring("biz_".length()) : ownerId;
    }
}
