package io.github.whop4j.client.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key that a platform makes for one of its sellers.
 *
 * @param childCompanyId the seller; {@code biz_…}
 * @param name what to call the key
 * @param permissions what the key may do; instead of a role
 * @param role a ready-made set of permissions; instead of single ones
 */
public record CreateCompanyApiKey(
        String childCompanyId,
        @Nullable String name,
        @Nullable List<Permission> permissions,
        @Nullable ApiKeyRole role) {
    /**
     * Starts with what is required.
     *
     * @param childCompanyId the seller; {@code biz_…}
     * @return a builder
     */
    public static Builder builder(String childCompanyId) {
        return new Builder(childCompanyId);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String childCompanyId;
        private @Nullable String name;
        private @Nullable List<Permission> permissions;
        private @Nullable ApiKeyRole role;

        private Builder(String childCompanyId) {
            this.childCompanyId = childCompanyId;
        }

        /**
         * What to call the key.
         *
         * @param name as text
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * What the key may do.
         *
         * @param permissions instead of a role
         */
        public Builder permissions(List<Permission> permissions) {
            this.permissions = List.copyOf(permissions);
            return this;
        }

        /**
         * A ready-made set of permissions.
         *
         * @param role instead of single ones
         */
        public Builder role(ApiKeyRole role) {
            this.role = role;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateCompanyApiKey build() {
            return new CreateCompanyApiKey(childCompanyId, name, permissions, role);
        }
    }

    /**
     * One rule about what a key may do.
     *
     * @param actions permissions such as {@code payment:basic:read}
     * @param grant true to allow, false to forbid
     * @param resources ids the rule is limited to
     */
    public record Permission(List<String> actions, Boolean grant, List<String> resources) {
        /**
         * Copies what it is given.
         *
         * @param actions permissions such as {@code payment:basic:read}
         * @param grant true to allow, false to forbid
         * @param resources ids the rule is limited to
         */
        public Permission {
            actions = List.copyOf(actions);
            resources = List.copyOf(resources);
        }
    }
}
