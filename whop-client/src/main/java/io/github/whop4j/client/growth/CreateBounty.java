package io.github.whop4j.client.growth;

import io.github.whop4j.client.Currency;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bounty to be offered.
 *
 * @param baseUnitAmount the reward for one submission; in decimal major units (10.50)
 * @param currency of the reward
 * @param description what is to be done
 * @param title what it is called
 * @param acceptedSubmissionsLimit how many submissions are accepted
 * @param allowedCountryCodes the countries people may take part from; codes of countries
 * @param experienceId where it is offered; {@code exp_…}
 * @param originAccountId the account that pays; its id
 * @param postMarkdownContent the text of the post about it; Markdown
 * @param postTitle the title of the post about it
 */
public record CreateBounty(
        BigDecimal baseUnitAmount,
        Currency currency,
        String description,
        String title,
        @Nullable Integer acceptedSubmissionsLimit,
        @Nullable List<String> allowedCountryCodes,
        @Nullable String experienceId,
        @Nullable String originAccountId,
        @Nullable String postMarkdownContent,
        @Nullable String postTitle) {
    /**
     * Starts with what is required.
     *
     * @param baseUnitAmount the reward for one submission; in decimal major units (10.50)
     * @param currency of the reward
     * @param description what is to be done
     * @param title what it is called
     * @return a builder
     */
    public static Builder builder(BigDecimal baseUnitAmount, Currency currency, String description, String title) {
        return new Builder(baseUnitAmount, currency, description, title);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final BigDecimal baseUnitAmount;
        private final Currency currency;
        private final String description;
        private final String title;
        private @Nullable Integer acceptedSubmissionsLimit;
        private @Nullable List<String> allowedCountryCodes;
        private @Nullable String experienceId;
        private @Nullable String originAccountId;
        private @Nullable String postMarkdownContent;
        private @Nullable String postTitle;

        private Builder(BigDecimal baseUnitAmount, Currency currency, String description, String title) {
            this.baseUnitAmount = baseUnitAmount;
            this.currency = currency;
            this.description = description;
            this.title = title;
        }

        /**
         * How many submissions are accepted.
         *
         * @param acceptedSubmissionsLimit the number
         */
        public Builder acceptedSubmissionsLimit(int acceptedSubmissionsLimit) {
            this.acceptedSubmissionsLimit = acceptedSubmissionsLimit;
            return this;
        }

        /** The countries people may take part from. */
        public Builder allowedCountryCodes(List<String> allowedCountryCodes) {
            this.allowedCountryCodes = List.copyOf(allowedCountryCodes);
            return this;
        }

        /**
         * Where it is offered.
         *
         * @param experienceId {@code exp_…}
         */
        public Builder experienceId(String experienceId) {
            this.experienceId = experienceId;
            return this;
        }

        /** The account that pays. */
        public Builder originAccountId(String originAccountId) {
            this.originAccountId = originAccountId;
            return this;
        }

        /** The text of the post about it. */
        public Builder postMarkdownContent(String postMarkdownContent) {
            this.postMarkdownContent = postMarkdownContent;
            return this;
        }

        /**
         * The title of the post about it.
         *
         * @param postTitle as text
         */
        public Builder postTitle(String postTitle) {
            this.postTitle = postTitle;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateBounty build() {
            return new CreateBounty(
                    baseUnitAmount,
                    currency,
                    description,
                    title,
                    acceptedSubmissionsLimit,
                    allowedCountryCodes,
                    experienceId,
                    originAccountId,
                    postMarkdownContent,
                    postTitle);
        }
    }
}
