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
@JsonDeserialize(builder = FernBillingAddress.Builder.class)
public final class FernBillingAddress {
    private final Optional<String> city;
    private final Optional<String> country;
    private final Optional<String> line1;
    private final Optional<String> line2;
    private final Optional<String> name;
    private final Optional<String> postalCode;
    private final Optional<String> state;
    private final Map<String, Object> additionalProperties;

    FernBillingAddress(Builder builder) {
        city = builder.city;
        country = builder.country;
        line1 = builder.line1;
        line2 = builder.line2;
        name = builder.name;
        postalCode = builder.postalCode;
        state = builder.state;
        additionalProperties = builder.additionalProperties;
    }

    @JsonProperty("city")
    public Optional<String> getCity() {
        return city;
    }

    @JsonProperty("country")
    public Optional<String> getCountry() {
        return country;
    }

    @JsonProperty("line1")
    public Optional<String> getLine1() {
        return line1;
    }

    @JsonProperty("line2")
    public Optional<String> getLine2() {
        return line2;
    }

    @JsonProperty("name")
    public Optional<String> getName() {
        return name;
    }

    @JsonProperty("postal_code")
    public Optional<String> getPostalCode() {
        return postalCode;
    }

    @JsonProperty("state")
    public Optional<String> getState() {
        return state;
    }

    @JsonAnyGetter
    public Map<String, Object> getAdditionalProperties() {
        return additionalProperties;
    }

    /** Collects a {@link FernBillingAddress}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public static final class Builder {
        Optional<String> city = Optional.empty();
        Optional<String> country = Optional.empty();
        Optional<String> line1 = Optional.empty();
        Optional<String> line2 = Optional.empty();
        Optional<String> name = Optional.empty();
        Optional<String> postalCode = Optional.empty();
        Optional<String> state = Optional.empty();

        @JsonAnySetter
        Map<String, Object> additionalProperties = new HashMap<>();

        @JsonSetter(value = "city", nulls = Nulls.SKIP)
        public Builder city(Optional<String> city) {
            this.city = city;
            return this;
        }

        @JsonSetter(value = "country", nulls = Nulls.SKIP)
        public Builder country(Optional<String> country) {
            this.country = country;
            return this;
        }

        @JsonSetter(value = "line1", nulls = Nulls.SKIP)
        public Builder line1(Optional<String> line1) {
            this.line1 = line1;
            return this;
        }

        @JsonSetter(value = "line2", nulls = Nulls.SKIP)
        public Builder line2(Optional<String> line2) {
            this.line2 = line2;
            return this;
        }

        @JsonSetter(value = "name", nulls = Nulls.SKIP)
        public Builder name(Optional<String> name) {
            this.name = name;
            return this;
        }

        @JsonSetter(value = "postal_code", nulls = Nulls.SKIP)
        public Builder postalCode(Optional<String> postalCode) {
            this.postalCode = postalCode;
            return this;
        }

        @JsonSetter(value = "state", nulls = Nulls.SKIP)
        public Builder state(Optional<String> state) {
            this.state = state;
            return this;
        }

        public FernBillingAddress build() {
            return new FernBillingAddress(this);
        }
    }
}
