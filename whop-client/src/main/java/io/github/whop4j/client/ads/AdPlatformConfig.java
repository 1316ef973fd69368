package io.github.whop4j.client.ads;

import org.jspecify.annotations.Nullable;

/**
 * Settings of an ad group that only one platform has.
 *
 * @param meta those of Meta
 * @param tiktok those of TikTok
 */
public record AdPlatformConfig(
        @Nullable MetaAdGroup meta, @Nullable TiktokAdGroup tiktok) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable MetaAdGroup meta;
        private @Nullable TiktokAdGroup tiktok;

        private Builder() {}

        /**
         * Those of Meta.
         *
         * @param meta built before
         */
        public Builder meta(MetaAdGroup meta) {
            this.meta = meta;
            return this;
        }

        /**
         * Those of TikTok.
         *
         * @param tiktok built before
         */
        public Builder tiktok(TiktokAdGroup tiktok) {
            this.tiktok = tiktok;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public AdPlatformConfig build() {
            return new AdPlatformConfig(meta, tiktok);
        }
    }
}
