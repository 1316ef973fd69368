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
@JsonDeserialize(builder = FernMembership.Builder.class)
public final class FernMembership {
    private final String id;
    private final Optional<String> phoneNumber;
    private final Optional<FernWord> status;
    private final Map<String, Object> additionalProperties;

    FernMembership(Builder builder) {
        id = builder.id;
        phoneNumber = builder.phoneNumber;
        status = builder.status;
        additionalProperties = builder.additionalProperties;
    }

    @JsonProperty("id")
    public String getId() {
        return id;
    }

    @JsonProperty("phone_number")
    public Optional<String> getPhoneNumber() {
        return phoneNumber;
    }

    @JsonProperty("status")
    public Optional<FernWord> getStatus() {
        return status;
    }

    @JsonAnyGetter
    public Map<String, Object> getAdditionalProperties() {
        return additionalProperties;
    }

    /** Collects a {@link FernMembership}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public static final class Builder {
        String id = "";
        Optional<String> phoneNumber = Optional.empty();
        Optional<FernWord> status = Optional.empty();

        @JsonAnySetter
        Map<String, Object> additionalProperties = new HashMap<>();

        @JsonSetter("id")
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        @JsonSetter(value = "phone_number", nulls = Nulls.SKIP)
        public Builder phoneNumber(Optional<String> phoneNumber) {
            this.phoneNumber = phoneNumber;
            return this;
        }

        @JsonSetter(value = "status", nulls = Nulls.SKIP)
        public Builder status(Optional<FernWord> status) {
            this.status = status;
            return this;
        }

        public FernMembership build() {
            return new FernMembership(this);
        }
    }
}
