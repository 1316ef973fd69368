package io.github.whop4j.client.ads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that follows from the answer to another.
 *
 * @param type what is asked for; as Meta writes it
 * @param inlineContext an explanation next to the question
 * @param key your own name for the question
 * @param label the question, as people read it
 * @param options the answers to choose from
 */
public record LeadFormFollowUp(
        String type,
        @Nullable String inlineContext,
        @Nullable String key,
        @Nullable String label,
        @Nullable List<LeadFormOption> options) {
    /**
     * Starts with what is required.
     *
     * @param type what is asked for; as Meta writes it
     * @return a builder
     */
    public static Builder builder(String type) {
        return new Builder(type);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String type;
        private @Nullable String inlineContext;
        private @Nullable String key;
        private @Nullable String label;
        private @Nullable List<LeadFormOption> options;

        private Builder(String type) {
            this.type = type;
        }

        /**
         * An explanation next to the question.
         *
         * @param inlineContext as text
         */
        public Builder inlineContext(String inlineContext) {
            this.inlineContext = inlineContext;
            return this;
        }

        /**
         * Your own name for the question.
         *
         * @param key as text
         */
        public Builder key(String key) {
            this.key = key;
            return this;
        }

        /**
         * The question, as people read it.
         *
         * @param label as text
         */
        public Builder label(String label) {
            this.label = label;
            return this;
        }

        /**
         * The answers to choose from.
         *
         * @param options all of them
         */
        public Builder options(List<LeadFormOption> options) {
            this.options = List.copyOf(options);
            return this;
        }

        /** {@return an immutable value of what was set} */
        public LeadFormFollowUp build() {
            return new LeadFormFollowUp(type, inlineContext, key, label, options);
        }
    }
}
