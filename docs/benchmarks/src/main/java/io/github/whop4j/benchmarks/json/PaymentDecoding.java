package io.github.whop4j.benchmarks.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.squareup.square.core.ObjectMappers;
import io.github.whop4j.benchmarks.json.fern.FernPayment;
import io.github.whop4j.client.internal.json.Json;
import io.github.whop4j.client.payments.Payment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import okio.ByteString;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From the bytes of a payment to a typed value. */
@State(Scope.Benchmark)
public class PaymentDecoding {
    private final byte[] json = Payments.json();
    private final ObjectMapper generated = ObjectMappers.JSON_MAPPER;
    private final ObjectMapper records = JacksonRecords.mapper();

    /** Checks first that no decoder loses anything. */
    public PaymentDecoding() {
        try {
            Agreement.check("whop4j", json, Json.write(whop4j()));
            Agreement.check("the generated model", json, generated.writeValueAsString(generatedModel()));
            Agreement.check("Jackson on records", json, Json.write(jacksonRecords()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Benchmark
    public Payment whop4j() {
        return (Payment) Objects.requireNonNull(Json.read(ByteString.of(json), Payment.class, () -> {
            throw new IllegalStateException("nothing goes wrong here");
        }));
    }

    @Benchmark
    public FernPayment generatedModel() throws IOException {
        return generated.readValue(json, FernPayment.class);
    }

    @Benchmark
    public FernPayment generatedModelFromText() throws IOException {
        return generated.readValue(new String(json, StandardCharsets.UTF_8), FernPayment.class);
    }

    @Benchmark
    public Payment jacksonRecords() throws IOException {
        return records.readValue(json, Payment.class);
    }
}
