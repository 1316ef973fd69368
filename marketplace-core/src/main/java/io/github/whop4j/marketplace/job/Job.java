package io.github.whop4j.marketplace.job;

import java.time.Duration;
import java.util.function.IntSupplier;

/**
 * A batch of work that is safe to run on any number of nodes at once.
 *
 * @param name unique and stable
 * @param every how often to run it
 * @param batch does one batch and returns how many things it did; may be called again at once while that is not zero
 */
public record Job(String name, Duration every, IntSupplier batch) {}
