package io.github.whop4j.marketplace.money;

import java.math.BigInteger;

/**
 * What the platform keeps of a sale: basis points of the total, half up to the minor unit, and always more than nothing
 * and less than everything, because Whop takes no other fee.
 *
 * @param basisPoints hundredths of a percent, 0 to 10,000
 */
public record FeePolicy(int basisPoints) {
    private static final BigInteger WHOLE = BigInteger.valueOf(10_000);
    private static final BigInteger HALF = BigInteger.valueOf(5_000);

    /**
     * Refuses a share below nothing or above everything.
     *
     * @param basisPoints 0 to 10,000
     */
    public FeePolicy {
        if (basisPoints < 0 || basisPoints > 10_000) {
            throw new IllegalArgumentException(
                    "The platform fee is " + basisPoints + " basis points, but must be 0 to 10000 (1000 is 10 %).");
        }
    }

    /**
     * The fee on a sale.
     *
     * @param total at least two minor units, so that seller and platform both get something
     * @return more than zero and less than the total
     */
    public Money feeOn(Money total) {
        if (total.minorUnits() < 2) {
            throw new IllegalArgumentException("No fee fits between nothing and " + total + ". Set a higher price.");
        }
        long exact = BigInteger.valueOf(total.minorUnits())
                .multiply(BigInteger.valueOf(basisPoints))
                .add(HALF)
                .divide(WHOLE)
                .longValueExact();
        return new Money(total.currency(), Math.max(1, Math.min(exact, total.minorUnits() - 1)));
    }
}
