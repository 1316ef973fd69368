package io.github.whop4j.gigflow;

/** Which Whop GigFlow works with; the value of WHOP_ENVIRONMENT in lower case. */
public enum WhopMode {
    /** The local sandbox, started in the same process. */
    LOCAL,
    /** Whop's own sandbox. */
    SANDBOX,
    /** Real money. */
    PRODUCTION
}
