package io.github.whop4j.sandbox.webhook;

/** What becomes of events from now on. */
public enum Mode {
    /** Each is sent. */
    DELIVER,
    /** None is sent; they are listed as dropped and can be resent by hand. */
    DROP,
    /** Each is sent twice under one id. */
    DUPLICATE
}
