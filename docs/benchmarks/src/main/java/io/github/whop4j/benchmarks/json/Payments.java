package io.github.whop4j.benchmarks.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The payment every decoder reads: all keys of the contract, accents, escapes, nulls and exact amounts. */
public final class Payments {
    private Payments() {}

    /** As it comes from the network. */
    public static byte[] json() {
        try (InputStream file = Objects.requireNonNull(Payments.class.getResourceAsStream("/payment.json"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
