package io.github.whop4j.marketplace.webhook;

/** The result of handling an event. */
public enum Handled {
    /** Applied: the state it reports is stored here. */
    DONE,
    /** Not about anything of this marketplace. */
    IGNORED,
    /** Not possible yet, because something it depends on is unfinished: try again later. */
    RETRY
}
