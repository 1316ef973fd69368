package io.github.whop4j.benchmarks.json.fern;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Part of a {@link FernPayment}. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonDeserialize(builder = FernResolution.Builder.class)
public final class FernResolution {
    private final String id;
    private final Optional<Boolean> customerAppealed;
    private final Optional<List<FernWord>> customerResponseActions;
    private final Optional<OffsetDateTime> dueDate;
    private final Optional<FernWord> issue;
    private final Optional<Boolean> merchantAppealed;
    private final Optional<List<FernWord>> merchantResponseActions;
    private final Optional<List<FernWord>> platformResponseActions;
    private final Optional<FernWord> status;
    private final Map<String, Object> additionalProperties;

    FernResolution(Builder builder) {
        id = builder.id;
        customerAppealed = builder.customerAppealed;
        customerResponseActions = builder.customerResponseActions;
        dueDate = builder.dueDate;
        issue = builder.issue;
        merchantAppealed = builder.merchantAppealed;
        merchantResponseActions = builder.merchantResponseActions;
        platformResponseActions = builder.platformResponseActions;
        status = builder.status;
        additionalProperties = builder.additionalProperties;
    }

    @JsonProperty("id")
    public String getId() {
        return id;
    }

    @JsonProperty("customer_appealed")
    public Optional<Boolean> getCustomerAppealed() {
        return customerAppealed;
    }

    @JsonProperty("customer_response_actions")
    public Optional<List<FernWord>> getCustomerResponseActions() {
        return customerResponseActions;
    }

    @JsonProperty("due_date")
    public Optional<OffsetDateTime> getDueDate() {
        return dueDate;
    }

    @JsonProperty("issue")
    public Optional<FernWord> getIssue() {
        return issue;
    }

    @JsonProperty("merchant_appealed")
    public Optional<Boolean> getMerchantAppealed() {
        return merchantAppealed;
    }

    @JsonProperty("merchant_response_actions")
    public Optional<List<FernWord>> getMerchantResponseActions() {
        return merchantResponseActions;
    }

    @JsonProperty("platform_response_actions")
    public Optional<List<FernWord>> getPlatformResponseActions() {
        return platformResponseActions;
    }

    @JsonProperty("status")
    public Optional<FernWord> getStatus() {
        return status;
    }

    @JsonAnyGetter
    public Map<String, Object> getAdditionalProperties() {
        return additionalProperties;
    }

    /** Collects a {@link FernResolution}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public static final class Builder {
        String id = "";
        Optional<Boolean> customerAppealed = Optional.empty();
        Optional<List<FernWord>> customerResponseActions = Optional.empty();
        Optional<OffsetDateTime> dueDate = Optional.empty();
        Optional<FernWord> issue = Optional.empty();
        Optional<Boolean> merchantAppealed = Optional.empty();
        Optional<List<FernWord>> merchantResponseActions = Optional.empty();
        Optional<List<FernWord>> platformResponseActions = Optional.empty();
        Optional<FernWord> status = Optional.empty();

        @JsonAnySetter
        Map<String, Object> additionalProperties = new HashMap<>();

        @JsonSetter("id")
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        @JsonSetter(value = "customer_appealed", nulls = Nulls.SKIP)
        public Builder customerAppealed(Optional<Boolean> customerAppealed) {
            this.customerAppealed = customerAppealed;
            return this;
        }

        @JsonSetter(value = "customer_response_actions", nulls = Nulls.SKIP)
        public Builder customerResponseActions(Optional<List<FernWord>> customerResponseActions) {
            this.customerResponseActions = customerResponseActions;
            return this;
        }

        @JsonSetter(value = "due_date", nulls = Nulls.SKIP)
        public Builder dueDate(Optional<OffsetDateTime> dueDate) {
            this.dueDate = dueDate;
            return this;
        }

        @JsonSetter(value = "issue", nulls = Nulls.SKIP)
        public Builder issue(Optional<FernWord> issue) {
            this.issue = issue;
            return this;
        }

        @JsonSetter(value = "merchant_appealed", nulls = Nulls.SKIP)
        public Builder merchantAppealed(Optional<Boolean> merchantAppealed) {
            this.merchantAppealed = merchantAppealed;
            return this;
        }

        @JsonSetter(value = "merchant_response_actions", nulls = Nulls.SKIP)
        public Builder merchantResponseActions(Optional<List<FernWord>> merchantResponseActions) {
            this.merchantResponseActions = merchantResponseActions;
            return this;
        }

        @JsonSetter(value = "platform_response_actions", nulls = Nulls.SKIP)
        public Builder platformResponseActions(Optional<List<FernWord>> platformResponseActions) {
            this.platformResponseActions = platformResponseActions;
            return this;
        }

        @JsonSetter(value = "status", nulls = Nulls.SKIP)
        public Builder status(Optional<FernWord> status) {
            this.status = status;
            return this;
        }

        public FernResolution build() {
            return new FernResolution(this);
        }
    }
}
