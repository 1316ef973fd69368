package io.github.whop4j.client.apps;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.TimedListQueryBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which builds of an app to list.
 *
 * @param appId only of this app; {@code app_…}
 * @param createdAfter only what was made after this
 * @param createdBefore only what was made before this
 * @param platform only for this platform
 * @param status only with this status
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record AppBuildQuery(
        String appId,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
        @Nullable AppBuildPlatform platform,
        @Nullable AppBuildStatus status,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before)
        implements ListQuery {
    /**
     * Starts with what is required.
     *
     * @param appId only of this app; {@code app_…}
     * @return a builder
     */
    public static Builder builder(String appId) {
        return new Builder(appId);
    }

    /** Collects the optional parts. */
    public static final class Builder extends TimedListQueryBuilder<Builder> {
        private final String appId;
        private @Nullable AppBuildPlatform platform;
        private @Nullable AppBuildStatus status;

        private Builder(String appId) {
            this.appId = appId;
        }

        /**
         * Only for this platform.
         *
         * @param platform one of its constants, or a word of your own through {@code of}
         */
        public Builder platform(AppBuildPlatform platform) {
            this.platform = platform;
            return this;
        }

        /**
         * Only with this status.
         *
         * @param status one of its constants, or a word of your own through {@code of}
         */
        public Builder status(AppBuildStatus status) {
            this.status = status;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public AppBuildQuery build() {
            return new AppBuildQuery(appId, createdAfter, createdBefore, platform, status, first, after, last, before);
        }
    }
}
