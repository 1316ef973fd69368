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
@JsonDeserialize(builder = FernFinancingTransaction.Builder.class)
public final class FernFinancingTransaction {
    private final String id;
    private final Optional<Double> amount;
    private final Optional<OffsetDateTime> createdAt;
    private final Optional<FernWord> status;
    private final Optional<FernWord> transactionType;
    private final Map<String, Object> additionalProperties;

    FernFinancingTransaction(Builder builder) {
        id = builder.id;
        amount = builder.amount;
        createdAt = builder.createdAt;
        status = builder.status;
        transactionType = builder.transactionType;
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

    @JsonProperty("created_at")
    public Optional<OffsetDateTime> getCreatedAt() {
        return createdAt;
    }

    @JsonProperty("status")
    public Optional<FernWord> getStatus() {
        return status;
    }

    @JsonProperty("transaction_type")
    public Optional<FernWord> getTransactionType() {
        return transactionType;
    }

    @JsonAnyGetter
    public Map<String, Object> getAdditionalProperties() {
        return additionalProperties;
    }

    /** Collects a {@link FernFinancingTransaction}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public static final class Builder {
        String id = "";
        Optional<Double> amount = Optional.empty();
        Optional<OffsetDateTime> createdAt = Optional.empty();
        Optional<FernWord> status = Optional.empty();
        Optional<FernWord> transactionType = Optional.empty();

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

        @JsonSetter(value = "created_at", nulls = Nulls.SKIP)
        public Builder createdAt(Optional<OffsetDateTime> createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        @JsonSetter(value = "status", nulls = Nulls.SKIP)
        public Builder status(Optional<FernWord> status) {
            this.status = status;
            return this;
        }

        @JsonSetter(value = "transaction_type", nulls = Nulls.SKIP)
        public Builder transactionType(Optional<FernWord> transactionType) {
            this.transactionType = transactionType;
            return this;
        }

        public FernFinancingTransaction build() {
            return new FernFinancingTransaction(this);
        }
    }
}
