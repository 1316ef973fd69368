package io.github.whop4j.benchmarks.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** JMH in rounds: A B C, A B C, A B C, each time in a fresh JVM, where JMH alone would run A A A, B B B, C C C. */
public final class Rounds {
    /** How often each is measured. */
    public static final int COUNT = 3;
    /** What JMH is told, for the reader. */
    public static final String SETTINGS = COUNT
            + " rounds, each a fresh JVM with 512 MB; 2 warm-up and 2 measured iterations of one second; one thread";

    private Rounds() {}

    /**
     * Throughput of all methods of a class.
     *
     * @param benchmark a class with benchmarks
     * @return operations per second, by method name and, if it has any, parameter: {@code stripe 10}
     */
    public static Map<String, Series> throughput(Class<?> benchmark) {
        Map<String, List<Double>> scores = new LinkedHashMap<>();
        for (int round = 1; round <= COUNT; round++) {
            System.out.println(benchmark.getSimpleName() + ", round " + round + " of " + COUNT);
            for (RunResult result : run(options(benchmark, Mode.Throughput))) {
                scores.computeIfAbsent(name(result), ignored -> new ArrayList<>())
                        .add(result.getPrimaryResult().getScore());
            }
        }
        Map<String, Series> series = new LinkedHashMap<>();
        scores.forEach((name, values) -> series.put(name, new Series(values)));
        return series;
    }

    private static String name(RunResult result) {
        StringBuilder name = new StringBuilder(result.getPrimaryResult().getLabel());
        result.getParams()
                .getParamsKeys()
                .forEach(key -> name.append(' ').append(result.getParams().getParam(key)));
        return name.toString();
    }

    static ChainedOptionsBuilder options(Class<?> benchmark, Mode mode) {
        return new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
                .mode(mode)
                .timeUnit(mode == Mode.Throughput ? TimeUnit.SECONDS : TimeUnit.MICROSECONDS)
                .forks(1)
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(2)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xms512m", "-Xmx512m", "-Djmh.ignoreLock=true")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    static Collection<RunResult> run(ChainedOptionsBuilder options) {
        try {
            return new Runner(options.build()).run();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }
}
