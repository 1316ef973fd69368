package io.github.whop4j.benchmarks.get;

import com.squareup.square.SquareClient;
import com.squareup.square.core.Environment;
import com.squareup.square.types.GetPaymentResponse;
import com.squareup.square.types.GetPaymentsRequest;

/** A client made by the generator that also makes Whop's own SDKs. */
public final class Square implements Get {
    private final SquareClient client;

    /** For {@link Get#of}. */
    public Square(String server) {
        client = SquareClient.builder()
                .token("benchmark")
                .environment(Environment.custom(server))
                .build();
    }

    @Override
    public Object get() {
        GetPaymentResponse response = client.payments()
                .get(GetPaymentsRequest.builder().paymentId(Answer.ID).build());
        return Answer.checked(
                response, response.getPayment().orElseThrow().getId().orElseThrow());
    }
}
