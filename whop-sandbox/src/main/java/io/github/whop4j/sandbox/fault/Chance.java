package io.github.whop4j.sandbox.fault;

import java.util.SplittableRandom;

/** Draws by {@link Odds}. Two of the same odds decide alike, draw for draw. */
public final class Chance {
    /** Java's own step from one draw of a SplittableRandom to its next, so that the n-th draw needs no draws before it. */
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private final Odds odds;
    private long drawn;
    private int struck;

    /**
     * Starts before the first draw.
     *
     * @param odds how often
     */
    public Chance(Odds odds) {
        this.odds = odds;
    }

    /**
     * Draws once; counts when it strikes.
     *
     * @return whether it strikes this time
     */
    public synchronized boolean strikes() {
        if (over()) {
            return false;
        }
        boolean strikes = new SplittableRandom(odds.seed() + STEP * drawn).nextInt(100) < odds.percent();
        drawn++;
        if (strikes) {
            struck++;
        }
        return strikes;
    }

    /**
     * Takes the latest draw back: what it was about was undone.
     *
     * @param itStruck what that draw said
     */
    public synchronized void undo(boolean itStruck) {
        drawn--;
        if (itStruck) {
            struck--;
        }
    }

    /**
     * Whether it will never strike again.
     *
     * @return true once its count is used up
     */
    public synchronized boolean over() {
        return odds.count() != null && struck >= odds.count();
    }

    /**
     * How often it has struck.
     *
     * @return the number
     */
    public synchronized int struck() {
        return struck;
    }
}
