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
@JsonDeserialize(builder = FernPaymentMethod.Builder.class)
public final class FernPaymentMethod {
    private final String id;
    private final Optional<FernCard> card;
    private final Optional<OffsetDateTime> createdAt;
    private final Optional<FernWord> paymentMethodType;
    private final Map<String, Object> additionalProperties;

    FernPaymentMethod(Builder builder) {
        id = builder.id;
        card = builder.card;
        createdAt = builder.createdAt;
        paymentMethodType = builder.paymentMethodType;
        additionalProperties = builder.additionalProperties;
    }

    @JsonProperty("id")
    public String getId() {
        return id;
    }

    @JsonProperty("card")
    public Optional<FernCard> getCard() {
        return card;
    }

    @JsonProperty("created_at")
    public Optional<OffsetDateTime> getCreatedAt() {
        return createdAt;
    }

    @JsonProperty("payment_method_type")
    public Optional<FernWord> getPaymentMethodType() {
        return paymentMethodType;
    }

    @JsonAnyGetter
    public Map<String, Object> getAdditionalProperties() {
        return additionalProperties;
    }

    /** Collects a {@link FernPaymentMethod}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public static final class Builder {
        String id = "";
        Optional<FernCard> card = Optional.empty();
        Optional<OffsetDateTime> createdAt = Optional.empty();
        Optional<FernWord> paymentMethodType = Optional.empty();

        @JsonAnySetter
        Map<String, Object> additionalProperties = new HashMap<>();

        @JsonSetter("id")
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        @JsonSetter(value = "card", nulls = Nulls.SKIP)
        public Builder card(Optional<FernCard> card) {
            this.card = card;
            return this;
        }

        @JsonSetter(value = "created_at", nulls = Nulls.SKIP)
        public Builder createdAt(Optional<OffsetDateTime> createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        @JsonSetter(value = "payment_method_type", nulls = Nulls.SKIP)
        public Builder paymentMethodType(Optional<FernWord> paymentMethodType) {
            this.paymentMethodType = paymentMethodType;
            return this;
        }

        public FernPaymentMethod build() {
            return new FernPaymentMethod(this);
        }
    }
}
