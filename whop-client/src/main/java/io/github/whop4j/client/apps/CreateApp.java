package io.github.whop4j.client.apps;

import io.github.whop4j.client.common.FileReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An app to be made.
 *
 * @param companyId whose it is; {@code biz_…}
 * @param name its name
 * @param baseUrl where it is loaded from
 * @param icon its picture; the id of an uploaded file
 * @param redirectUris where a sign-in may send people back to
 */
public record CreateApp(
        String companyId,
        String name,
        @Nullable String baseUrl,
        @Nullable FileReference icon,
        @Nullable List<String> redirectUris) {
    /**
     * Starts with what is required.
     *
     * @param companyId whose it is; {@code biz_…}
     * @return a builder
     */
    public static Builder builder(String companyId, String name) {
        return new Builder(companyId, name);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String companyId;
        private final String name;
        private @Nullable String baseUrl;
        private @Nullable FileReference icon;
        private @Nullable List<String> redirectUris;

        private Builder(String companyId, String name) {
            this.companyId = companyId;
            this.name = name;
        }

        /**
         * Where it is loaded from.
         *
         * @param baseUrl as text
         */
        public Builder baseUrl(String baseUrl) {
            this.baseUrl = baseUrl;
            return this;
        }

        /**
         * Its picture.
         *
         * @param icon the id of an uploaded file
         */
        public Builder icon(String icon) {
            this.icon = new FileReference(icon);
            return this;
        }

        /**
         * Where a sign-in may send people back to.
         *
         * @param redirectUris all of them
         */
        public Builder redirectUris(List<String> redirectUris) {
            this.redirectUris = List.copyOf(redirectUris);
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateApp build() {
            return new CreateApp(companyId, name, baseUrl, icon, redirectUris);
        }
    }
}
