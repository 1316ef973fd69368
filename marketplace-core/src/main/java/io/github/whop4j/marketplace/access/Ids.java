package io.github.whop4j.marketplace.access;

import java.util.UUID;

/** Where new ids come from; tests inject their own. */
@FunctionalInterface
public interface Ids {
    /**
     * The next id.
     *
     * @return an id never handed out before
     */
    UUID next();

    /**
     * Random (version 4) ids.
     *
     * @return a thread-safe source
     */
    static Ids random() {
        return UUID::randomUUID;
    }
}
