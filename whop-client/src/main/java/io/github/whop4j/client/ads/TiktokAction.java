package io.github.whop4j.client.ads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people did on TikTok before.
 *
 * @param actionCategoryIds what it was about; ids of categories at TikTok
 * @param actionPeriod how many days back it may lie
 * @param actionScene what they did it with
 * @param videoUserActions what they did with videos
 */
public record TiktokAction(
        @Nullable List<String> actionCategoryIds,
        @Nullable Integer actionPeriod,
        @Nullable TiktokActionScene actionScene,
        @Nullable List<TiktokVideoAction> videoUserActions) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable List<String> actionCategoryIds;
        private @Nullable Integer actionPeriod;
        private @Nullable TiktokActionScene actionScene;
        private @Nullable List<TiktokVideoAction> videoUserActions;

        private Builder() {}

        /**
         * What it was about.
         *
         * @param actionCategoryIds ids of categories at TikTok
         */
        public Builder actionCategoryIds(List<String> actionCategoryIds) {
            this.actionCategoryIds = List.copyOf(actionCategoryIds);
            return this;
        }

        /**
         * How many days back it may lie.
         *
         * @param actionPeriod the number
         */
        public Builder actionPeriod(int actionPeriod) {
            this.actionPeriod = actionPeriod;
            return this;
        }

        /**
         * What they did it with.
         *
         * @param actionScene one of its constants, or a word of your own through {@code of}
         */
        public Builder actionScene(TiktokActionScene actionScene) {
            this.actionScene = actionScene;
            return this;
        }

        /**
         * What they did with videos.
         *
         * @param videoUserActions constants, or words of your own through {@code of}
         */
        public Builder videoUserActions(List<TiktokVideoAction> videoUserActions) {
            this.videoUserActions = List.copyOf(videoUserActions);
            return this;
        }

        /** {@return an immutable value of what was set} */
        public TiktokAction build() {
            return new TiktokAction(actionCategoryIds, actionPeriod, actionScene, videoUserActions);
        }
    }
}
