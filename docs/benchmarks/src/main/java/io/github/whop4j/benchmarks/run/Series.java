package io.github.whop4j.benchmarks.run;

import java.util.Arrays;
import java.util.List;

/**
 * The same thing measured once per round. Two series are compared round by round, so that what disturbed a whole round
 * disturbs both.
 *
 * @param values one for each round
 */
public record Series(List<Double> values) {

    /** The middle one. */
    public double median() {
        return median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The middle of this divided by the other, round by round. */
    public double over(Series other) {
        double[] ratios = new double[values.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = values.get(i) / other.values.get(i);
        }
        return median(ratios);
    }

    /** Half the distance between the highest and the lowest, as a part of the median. */
    public double spread() {
        double highest = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        double lowest = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        return (highest - lowest) / 2 / median();
    }

    private static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
