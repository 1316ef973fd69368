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
@JsonDeserialize(builder = FernDispute.Builder.class)
public final class FernDispute {
    private final String id;
    private final Optional<Double> amount;
    private final Optional<FernWord> currency;
    private final Optional<Boolean> editable;
    private final Optional<OffsetDateTime> needsResponseBy;
    private final Optional<String> notes;
    private final Optional<String> reason;
    private final Optional<FernWord> status;
    private final Map<String, Object> additionalProperties;

    FernDispute(Builder builder) {
        id = builder.id;
        amount = builder.amount;
        currency = builder.currency;
        editable = builder.editable;
        needsResponseBy = builder.needsResponseBy;
        notes = builder.notes;
        reason = builder.reason;
        status = builder.status;
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

    @JsonProperty("currency")
    public Optional<FernWord> getCurrency() {
        return currency;
    }

    @JsonProperty("editable")
    public Optional<Boolean> getEditable() {
        return editable;
    }

    @JsonProperty("needs_response_by")
    public Optional<OffsetDateTime> getNeedsResponseBy() {
        return needsResponseBy;
    }

    @JsonProperty("notes")
    public Optional<String> getNotes() {
        return notes;
    }

    @JsonProperty("reason")
    public Optional<String> getReason() {
        return reason;
    }

    @JsonProperty("status")
    public Optional<FernWord> getStatus() {
        return status;
    }

    @JsonAnyGetter
    public Map<String, Object> getAdditionalProperties() {
        return additionalProperties;
    }

    /** Collects a {@link FernDispute}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public static final class Builder {
        String id = "";
        Optional<Double> amount = Optional.empty();
        Optional<FernWord> currency = Optional.empty();
        Optional<Boolean> editable = Optional.empty();
        Optional<OffsetDateTime> needsResponseBy = Optional.empty();
        Optional<String> notes = Optional.empty();
        Optional<String> reason = Optional.empty();
        Optional<FernWord> status = Optional.empty();

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

        @JsonSetter(value = "currency", nulls = Nulls.SKIP)
        public Builder currency(Optional<FernWord> currency) {
            this.currency = currency;
            return this;
        }

        @JsonSetter(value = "editable", nulls = Nulls.SKIP)
        public Builder editable(Optional<Boolean> editable) {
            this.editable = editable;
            return this;
        }

        @JsonSetter(value = "needs_response_by", nulls = Nulls.SKIP)
        public Builder needsResponseBy(Optional<OffsetDateTime> needsResponseBy) {
            this.needsResponseBy = needsResponseBy;
            return this;
        }

        @JsonSetter(value = "notes", nulls = Nulls.SKIP)
        public Builder notes(Optional<String> notes) {
            this.notes = notes;
            return this;
        }

        @JsonSetter(value = "reason", nulls = Nulls.SKIP)
        public Builder reason(Optional<String> reason) {
            this.reason = reason;
            return this;
        }

        @JsonSetter(value = "status", nulls = Nulls.SKIP)
        public Builder status(Optional<FernWord> status) {
            this.status = status;
            return this;
        }

        public FernDispute build() {
            return new FernDispute(this);
        }
    }
}
