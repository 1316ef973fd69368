package io.github.whop4j.marketplace.webhook;

/** What became of an event. */
public enum Handled {
    /** What it told is true here now. */
    DONE,
    /** It is not about anything of ours. */
    IGNORED,
    /** It cannot be settled yet, because something it depends on is still under way: try again later. */
    LATER
}
