package io.github.whop4j.benchmarks.json.fern;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Part of a {@link FernPayment}. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonDeserialize(builder = FernPromoCode.Builder.class)
public final class FernPromoCode {
    private final String id;
    private final Optional<Double> amountOff;
    private final Optional<FernWord> baseCurrency;
    private final Optional<String> code;
    private final Optional<Integer> numberOfIntervals;
    private final Optional<FernWord> promoType;
    private final Map<String, Object> additionalProperties;

    FernPromoCode(Builder builder) {
        id = builder.id;
        amountOff = builder.amountOff;
        baseCurrency = builder.baseCurrency;
        code = builder.code;
        numberOfIntervals = builder.numberOfIntervals;
        promoType = builder.promoType;
        additionalProperties = builder.additionalProperties;
    }

    @JsonProperty("id")
    public String getId() {
        return id;
    }

    @JsonProperty("amount_off")
    public Optional<Double> getAmountOff() {
        return amountOff;
    }

    @JsonProperty("base_currency")
    public Optional<FernWord> getBaseCurrency() {
        return baseCurrency;
    }

    @JsonProperty("code")
    public Optional<String> getCode() {
        return code;
    }

    @JsonProperty("number_of_intervals")
    public Optional<Integer> getNumberOfIntervals() {
        return numberOfIntervals;
    }

    @JsonProperty("promo_type")
    public Optional<FernWord> getPromoType() {
        return promoType;
    }

    @JsonAnyGetter
    public Map<String, Object> getAdditionalProperties() {
        return additionalProperties;
    }

    /** Collects a {@link FernPromoCode}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public static final class Builder {
        String id = "";
        Optional<Double> amountOff = Optional.empty();
        Optional<FernWord> baseCurrency = Optional.empty();
        Optional<String> code = Optional.empty();
        Optional<Integer> numberOfIntervals = Optional.empty();
        Optional<FernWord> promoType = Optional.empty();

        @JsonAnySetter
        Map<String, Object> additionalProperties = new HashMap<>();

        @JsonSetter("id")
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        @JsonSetter(value = "amount_off", nulls = Nulls.SKIP)
        public Builder amountOff(Optional<Double> amountOff) {
            this.amountOff = amountOff;
            return this;
        }

        @JsonSetter(value = "base_currency", nulls = Nulls.SKIP)
        public Builder baseCurrency(Optional<FernWord> baseCurrency) {
            this.baseCurrency = baseCurrency;
            return this;
        }

        @JsonSetter(value = "code", nulls = Nulls.SKIP)
        public Builder code(Optional<String> code) {
            this.code = code;
            return this;
        }

        @JsonSetter(value = "number_of_intervals", nulls = Nulls.SKIP)
        public Builder numberOfIntervals(Optional<Integer> numberOfIntervals) {
            this.numberOfIntervals = numberOfIntervals;
            return this;
        }

        @JsonSetter(value = "promo_type", nulls = Nulls.SKIP)
        public Builder promoType(Optional<FernWord> promoType) {
            this.promoType = promoType;
            return this;
        }

        public FernPromoCode build() {
            return new FernPromoCode(this);
        }
    }
}
