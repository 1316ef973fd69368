package io.github.whop4j.client.content;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.ListQueryBuilder;
import io.github.whop4j.client.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which courses to list.
 *
 * @param companyId only of this company; {@code biz_…}
 * @param experienceId only of this experience; {@code exp_…}
 * @param first the size of a page, going forward; at most 100
 * @param after go on after this cursor; {@link Page#next()} does it by itself
 * @param last the size of a page, going backward from the end; at most 100
 * @param before go on before this cursor; {@link Page#next()} does it by itself
 */
public record CourseQuery(
        @Nullable String companyId,
        @Nullable String experienceId,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before)
        implements ListQuery {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder extends ListQueryBuilder<Builder> {
        private @Nullable String companyId;
        private @Nullable String experienceId;

        private Builder() {}

        /**
         * Only of this company.
         *
         * @param companyId {@code biz_…}
         */
        public Builder companyId(String companyId) {
            this.companyId = companyId;
            return this;
        }

        /**
         * Only of this experience.
         *
         * @param experienceId {@code exp_…}
         */
        public Builder experienceId(String experienceId) {
            this.experienceId = experienceId;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CourseQuery build() {
            return new CourseQuery(companyId, experienceId, first, after, last, before);
        }
    }
}
