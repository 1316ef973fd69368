package io.github.whop4j.client.apps;

import io.github.whop4j.client.Patch;
import io.github.whop4j.client.common.FileReference;
import java.util.List;

/**
 * Changes to an app. What is not mentioned stays as it is.
 *
 * @param appStoreDescription what the app store says about it
 * @param appType the kind
 * @param baseUrl where it is loaded from
 * @param dashboardPath the path of its dashboard view; below the base address
 * @param description what it does
 * @param discoverPath the path of its discover view; below the base address
 * @param experiencePath the path of its experience view; below the base address
 * @param icon its picture; the id of an uploaded file
 * @param name its name
 * @param oauthClientType whether it can keep a secret
 * @param openapiPath the path of its OpenAPI description; below the base address
 * @param redirectUris where a sign-in may send people back to
 * @param requiredScopes the scopes it does not work without
 * @param skillsPath the path of its skills; below the base address
 * @param status where it can be found
 */
public record UpdateApp(
        Patch<String> appStoreDescription,
        Patch<AppType> appType,
        Patch<String> baseUrl,
        Patch<String> dashboardPath,
        Patch<String> description,
        Patch<String> discoverPath,
        Patch<String> experiencePath,
        Patch<FileReference> icon,
        Patch<String> name,
        Patch<OAuthClientType> oauthClientType,
        Patch<String> openapiPath,
        Patch<List<String>> redirectUris,
        Patch<List<String>> requiredScopes,
        Patch<String> skillsPath,
        Patch<AppStatus> status) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private Patch<String> appStoreDescription = Patch.absent();
        private Patch<AppType> appType = Patch.absent();
        private Patch<String> baseUrl = Patch.absent();
        private Patch<String> dashboardPath = Patch.absent();
        private Patch<String> description = Patch.absent();
        private Patch<String> discoverPath = Patch.absent();
        private Patch<String> experiencePath = Patch.absent();
        private Patch<FileReference> icon = Patch.absent();
        private Patch<String> name = Patch.absent();
        private Patch<OAuthClientType> oauthClientType = Patch.absent();
        private Patch<String> openapiPath = Patch.absent();
        private Patch<List<String>> redirectUris = Patch.absent();
        private Patch<List<String>> requiredScopes = Patch.absent();
        private Patch<String> skillsPath = Patch.absent();
        private Patch<AppStatus> status = Patch.absent();

        private Builder() {}

        /**
         * What the app store says about it.
         *
         * @param appStoreDescription as text
         */
        public Builder appStoreDescription(String appStoreDescription) {
            this.appStoreDescription = Patch.set(appStoreDescription);
            return this;
        }

        /** {@return this, and empties what {@link #appStoreDescription(String)} sets} */
        public Builder clearAppStoreDescription() {
            appStoreDescription = Patch.clear();
            return this;
        }

        /**
         * The kind.
         *
         * @param appType one of its constants, or a word of your own through {@code of}
         */
        public Builder appType(AppType appType) {
            this.appType = Patch.set(appType);
            return this;
        }

        /** {@return this, and empties what {@link #appType(AppType)} sets} */
        public Builder clearAppType() {
            appType = Patch.clear();
            return this;
        }

        /**
         * Where it is loaded from.
         *
         * @param baseUrl as text
         */
        public Builder baseUrl(String baseUrl) {
            this.baseUrl = Patch.set(baseUrl);
            return this;
        }

        /** {@return this, and empties what {@link #baseUrl(String)} sets} */
        public Builder clearBaseUrl() {
            baseUrl = Patch.clear();
            return this;
        }

        /**
         * The path of its dashboard view.
         *
         * @param dashboardPath below the base address
         */
        public Builder dashboardPath(String dashboardPath) {
            this.dashboardPath = Patch.set(dashboardPath);
            return this;
        }

        /** {@return this, and empties what {@link #dashboardPath(String)} sets} */
        public Builder clearDashboardPath() {
            dashboardPath = Patch.clear();
            return this;
        }

        /**
         * What it does.
         *
         * @param description as text
         */
        public Builder description(String description) {
            this.description = Patch.set(description);
            return this;
        }

        /** {@return this, and empties what {@link #description(String)} sets} */
        public Builder clearDescription() {
            description = Patch.clear();
            return this;
        }

        /**
         * The path of its discover view.
         *
         * @param discoverPath below the base address
         */
        public Builder discoverPath(String discoverPath) {
            this.discoverPath = Patch.set(discoverPath);
            return this;
        }

        /** {@return this, and empties what {@link #discoverPath(String)} sets} */
        public Builder clearDiscoverPath() {
            discoverPath = Patch.clear();
            return this;
        }

        /**
         * The path of its experience view.
         *
         * @param experiencePath below the base address
         */
        public Builder experiencePath(String experiencePath) {
            this.experiencePath = Patch.set(experiencePath);
            return this;
        }

        /** {@return this, and empties what {@link #experiencePath(String)} sets} */
        public Builder clearExperiencePath() {
            experiencePath = Patch.clear();
            return this;
        }

        /**
         * Its picture.
         *
         * @param icon the id of an uploaded file
         */
        public Builder icon(String icon) {
            this.icon = Patch.set(new FileReference(icon));
            return this;
        }

        /** {@return this, and empties what {@link #icon(String)} sets} */
        public Builder clearIcon() {
            icon = Patch.clear();
            return this;
        }

        /**
         * Its name.
         *
         * @param name as text
         */
        public Builder name(String name) {
            this.name = Patch.set(name);
            return this;
        }

        /** {@return this, and empties what {@link #name(String)} sets} */
        public Builder clearName() {
            name = Patch.clear();
            return this;
        }

        /**
         * Whether it can keep a secret.
         *
         * @param oauthClientType one of its constants, or a word of your own through {@code of}
         */
        public Builder oauthClientType(OAuthClientType oauthClientType) {
            this.oauthClientType = Patch.set(oauthClientType);
            return this;
        }

        /** {@return this, and empties what {@link #oauthClientType(OAuthClientType)} sets} */
        public Builder clearOauthClientType() {
            oauthClientType = Patch.clear();
            return this;
        }

        /**
         * The path of its OpenAPI description.
         *
         * @param openapiPath below the base address
         */
        public Builder openapiPath(String openapiPath) {
            this.openapiPath = Patch.set(openapiPath);
            return this;
        }

        /** {@return this, and empties what {@link #openapiPath(String)} sets} */
        public Builder clearOpenapiPath() {
            openapiPath = Patch.clear();
            return this;
        }

        /**
         * Where a sign-in may send people back to.
         *
         * @param redirectUris all of them
         */
        public Builder redirectUris(List<String> redirectUris) {
            this.redirectUris = Patch.set(List.copyOf(redirectUris));
            return this;
        }

        /** {@return this, and empties what {@link #redirectUris(List)} sets} */
        public Builder clearRedirectUris() {
            redirectUris = Patch.clear();
            return this;
        }

        /**
         * The scopes it does not work without.
         *
         * @param requiredScopes all of them
         */
        public Builder requiredScopes(List<String> requiredScopes) {
            this.requiredScopes = Patch.set(List.copyOf(requiredScopes));
            return this;
        }

        /** {@return this, and empties what {@link #requiredScopes(List)} sets} */
        public Builder clearRequiredScopes() {
            requiredScopes = Patch.clear();
            return this;
        }

        /**
         * The path of its skills.
         *
         * @param skillsPath below the base address
         */
        public Builder skillsPath(String skillsPath) {
            this.skillsPath = Patch.set(skillsPath);
            return this;
        }

        /** {@return this, and empties what {@link #skillsPath(String)} sets} */
        public Builder clearSkillsPath() {
            skillsPath = Patch.clear();
            return this;
        }

        /**
         * Where it can be found.
         *
         * @param status one of its constants, or a word of your own through {@code of}
         */
        public Builder status(AppStatus status) {
            this.status = Patch.set(status);
            return this;
        }

        /** {@return this, and empties what {@link #status(AppStatus)} sets} */
        public Builder clearStatus() {
            status = Patch.clear();
            return this;
        }

        /** {@return an immutable value of what was set} */
        public UpdateApp build() {
            return new UpdateApp(
                    appStoreDescription,
                    appType,
                    baseUrl,
                    dashboardPath,
                    description,
                    discoverPath,
                    experiencePath,
                    icon,
                    name,
                    oauthClientType,
                    openapiPath,
                    redirectUris,
                    requiredScopes,
                    skillsPath,
                    status);
        }
    }
}
