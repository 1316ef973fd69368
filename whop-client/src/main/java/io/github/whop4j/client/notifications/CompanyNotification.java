package io.github.whop4j.client.notifications;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notification to people of a company.
 *
 * @param companyId whose people are told; {@code biz_…}
 * @param content the text
 * @param title the headline
 * @param iconUserId the person whose picture is shown; {@code user_…}
 * @param restPath where it leads; the rest of the path
 * @param subtitle a line below the headline
 * @param userIds only to these people; {@code user_…}
 */
public record CompanyNotification(
        String companyId,
        String content,
        String title,
        @Nullable String iconUserId,
        @Nullable String restPath,
        @Nullable String subtitle,
        @Nullable List<String> userIds)
        implements CreateNotification {
    /**
     * Starts with what is required.
     *
     * @param companyId whose people are told; {@code biz_…}
     * @param content the text
     * @param title the headline
     * @return a builder
     */
    public static Builder builder(String companyId, String content, String title) {
        return new Builder(companyId, content, title);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String companyId;
        private final String content;
        private final String title;
        private @Nullable String iconUserId;
        private @Nullable String restPath;
        private @Nullable String subtitle;
        private @Nullable List<String> userIds;

        private Builder(String companyId, String content, String title) {
            this.companyId = companyId;
            this.content = content;
            this.title = title;
        }

        /**
         * The person whose picture is shown.
         *
         * @param iconUserId {@code user_…}
         */
        public Builder iconUserId(String iconUserId) {
            this.iconUserId = iconUserId;
            return this;
        }

        /** Where it leads. */
        public Builder restPath(String restPath) {
            this.restPath = restPath;
            return this;
        }

        /**
         * A line below the headline.
         *
         * @param subtitle as text
         */
        public Builder subtitle(String subtitle) {
            this.subtitle = subtitle;
            return this;
        }

        /**
         * Only to these people.
         *
         * @param userIds {@code user_…}
         */
        public Builder userIds(List<String> userIds) {
            this.userIds = List.copyOf(userIds);
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CompanyNotification build() {
            return new CompanyNotification(companyId, content, title, iconUserId, restPath, subtitle, userIds);
        }
    }
}
