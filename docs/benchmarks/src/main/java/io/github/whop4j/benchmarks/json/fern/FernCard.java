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
@JsonDeserialize(builder = FernCard.Builder.class)
public final class FernCard {
    private final Optional<FernWord> brand;
    private final Optional<Integer> expMonth;
    private final Optional<Integer> expYear;
    private final Optional<String> last4;
    private final Map<String, Object> additionalProperties;

    FernCard(Builder builder) {
        brand = builder.brand;
        expMonth = builder.expMonth;
        expYear = builder.expYear;
        last4 = builder.last4;
        additionalProperties = builder.additionalProperties;
    }

    @JsonProperty("brand")
    public Optional<FernWord> getBrand() {
        return brand;
    }

    @JsonProperty("exp_month")
    public Optional<Integer> getExpMonth() {
        return expMonth;
    }

    @JsonProperty("exp_year")
    public Optional<Integer> getExpYear() {
        return expYear;
    }

    @JsonProperty("last4")
    public Optional<String> getLast4() {
        return last4;
    }

    @JsonAnyGetter
    public Map<String, Object> getAdditionalProperties() {
        return additionalProperties;
    }

    /** Collects a {@link FernCard}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public static final class Builder {
        Optional<FernWord> brand = Optional.empty();
        Optional<Integer> expMonth = Optional.empty();
        Optional<Integer> expYear = Optional.empty();
        Optional<String> last4 = Optional.empty();

        @JsonAnySetter
        Map<String, Object> additionalProperties = new HashMap<>();

        @JsonSetter(value = "brand", nulls = Nulls.SKIP)
        public Builder brand(Optional<FernWord> brand) {
            this.brand = brand;
            return this;
        }

        @JsonSetter(value = "exp_month", nulls = Nulls.SKIP)
        public Builder expMonth(Optional<Integer> expMonth) {
            this.expMonth = expMonth;
            return this;
        }

        @JsonSetter(value = "exp_year", nulls = Nulls.SKIP)
        public Builder expYear(Optional<Integer> expYear) {
            this.expYear = expYear;
            return this;
        }

        @JsonSetter(value = "last4", nulls = Nulls.SKIP)
        public Builder last4(Optional<String> last4) {
            this.last4 = last4;
            return this;
        }

        public FernCard build() {
            return new FernCard(this);
        }
    }
}
