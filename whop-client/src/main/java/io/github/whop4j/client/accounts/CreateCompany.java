package io.github.whop4j.client.accounts;

import io.github.whop4j.client.common.FileReference;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A company to be made. With a parent it becomes a seller under the platform.
 *
 * @param title its name
 * @param description what it does
 * @param email of the person it will belong to; required by Whop for a child company
 * @param logo its picture; the id of an uploaded file
 * @param metadata anything of your own; strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
 * @param parentCompanyId the platform it belongs to; {@code biz_…}
 * @param sendCustomerEmails whether Whop writes to its customers
 */
public record CreateCompany(
        String title,
        @Nullable String description,
        @Nullable String email,
        @Nullable FileReference logo,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable String parentCompanyId,
        @Nullable Boolean sendCustomerEmails) {
    /**
     * Starts with what is required.
     *
     * @param title its name
     * @return a builder
     */
    public static Builder builder(String title) {
        return new Builder(title);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String title;
        private @Nullable String description;
        private @Nullable String email;
        private @Nullable FileReference logo;
        private @Nullable Map<String, @Nullable Object> metadata;
        private @Nullable String parentCompanyId;
        private @Nullable Boolean sendCustomerEmails;

        private Builder(String title) {
            this.title = title;
        }

        /**
         * What it does.
         *
         * @param description as text
         */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /**
         * Of the person it will belong to.
         *
         * @param email required by Whop for a child company
         */
        public Builder email(String email) {
            this.email = email;
            return this;
        }

        /**
         * Its picture.
         *
         * @param logo the id of an uploaded file
         */
        public Builder logo(String logo) {
            this.logo = new FileReference(logo);
            return this;
        }

        /**
         * Anything of your own.
         *
         * @param metadata strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
         */
        public Builder metadata(Map<String, ? extends @Nullable Object> metadata) {
            this.metadata = Collections.unmodifiableMap(new LinkedHashMap<String, @Nullable Object>(metadata));
            return this;
        }

        /**
         * The platform it belongs to.
         *
         * @param parentCompanyId {@code biz_…}
         */
        public Builder parentCompanyId(String parentCompanyId) {
            this.parentCompanyId = parentCompanyId;
            return this;
        }

        /**
         * Whether Whop writes to its customers.
         *
         * @param sendCustomerEmails {@code true} for yes
         */
        public Builder sendCustomerEmails(boolean sendCustomerEmails) {
            this.sendCustomerEmails = sendCustomerEmails;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateCompany build() {
            return new CreateCompany(title, description, email, logo, metadata, parentCompanyId, sendCustomerEmails);
        }
    }
}
