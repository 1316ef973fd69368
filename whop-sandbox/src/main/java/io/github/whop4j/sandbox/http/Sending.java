package io.github.whop4j.sandbox.http;

import java.time.Duration;

/**
 * How the body of an answer goes out.
 *
 * @param over how long it takes; zero for at once
 * @param truncated true: all of it is announced, half of it is sent, then the connection is cut
 */
public record Sending(Duration over, boolean truncated) {
    /** At once and whole. */
    public static final Sending USUAL = new Sending(Duration.ZERO, false);
}
