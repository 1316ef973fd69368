package io.github.whop4j.client.common;

import java.util.List;

/**
 * A choice put before the readers of a message or post.
 *
 * @param options the answers to choose from
 */
public record Poll(List<PollOption> options) {
    /**
     * Copies what it is given.
     *
     * @param options the answers to choose from
     */
    public Poll {
        options = List.copyOf(options);
    }
}
