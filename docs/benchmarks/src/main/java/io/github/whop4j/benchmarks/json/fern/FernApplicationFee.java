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
import java.util.Map;
import java.util.Optional;

/** Part of a {@link FernPayment}. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonDeserialize(builder = FernApplicationFee.Builder.class)
public final class FernApplicationFee {
    private final String id;
    private final Optional<Double> amount;
    private final Optional<Double> amountCaptured;
    private final Optional<Double> amountRefunded;
    private final Optional<OffsetDateTime> createdAt;
    private final Optional<FernWord> currency;
    private final Map<String, Object> additionalProperties;

    FernApplicationFee(Builder builder) {
        id = builder.id;
        amount = builder.amount;
        amountCaptured = builder.amountCaptured;
        amountRefunded = builder.amountRefunded;
        createdAt = builder.createdAt;
        currency = builder.currency;
        additionalProperties = builder.additionalProperties;
    }

    @JsonProperty("id")
    public String getId() {
        return id;
    }

    @JsonProperty("amount")
    public Optional<Double> getAmount() {
        return amount;
    }

    @JsonProperty("amount_captured")
    public Optional<Double> getAmountCaptured() {
        return amountCaptured;
    }

    @JsonProperty("amount_refunded")
    public Optional<Double> getAmountRefunded() {
        return amountRefunded;
    }

    @JsonProperty("created_at")
    public Optional<OffsetDateTime> getCreatedAt() {
        return createdAt;
    }

    @JsonProperty("currency")
    public Optional<FernWord> getCurrency() {
        return currency;
    }

    @JsonAnyGetter
    public Map<String, Object> getAdditionalProperties() {
        return additionalProperties;
    }

    /** Collects a {@link FernApplicationFee}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public static final class Builder {
        String id = "";
        Optional<Double> amount = Optional.empty();
        Optional<Double> amountCaptured = Optional.empty();
        Optional<Double> amountRefunded = Optional.empty();
        Optional<OffsetDateTime> createdAt = Optional.empty();
        Optional<FernWord> currency = Optional.empty();

        @JsonAnySetter
        Map<String, Object> additionalProperties = new HashMap<>();

        @JsonSetter("id")
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        @JsonSetter(value = "amount", nulls = Nulls.SKIP)
        public Builder amount(Optional<Double> amount) {
            this.amount = amount;
            return this;
        }

        @JsonSetter(value = "amount_captured", nulls = Nulls.SKIP)
        public Builder amountCaptured(Optional<Double> amountCaptured) {
            this.amountCaptured = amountCaptured;
            return this;
        }

        @JsonSetter(value = "amount_refunded", nulls = Nulls.SKIP)
        public Builder amountRefunded(Optional<Double> amountRefunded) {
            this.amountRefunded = amountRefunded;
            return this;
        }

        @JsonSetter(value = "created_at", nulls = Nulls.SKIP)
        public Builder createdAt(Optional<OffsetDateTime> createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        @JsonSetter(value = "currency", nulls = Nulls.SKIP)
        public Builder currency(Optional<FernWord> currency) {
            this.currency = currency;
            return this;
        }

        public FernApplicationFee build() {
            return new FernApplicationFee(this);
        }
    }
}
