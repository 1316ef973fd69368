package io.github.whop4j.marketplace.job;

import io.github.whop4j.marketplace.problem.MarketplaceException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the same with each of several things, so that one which fails does not keep the others waiting. */
public final class Batch {
    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    private Batch() {}

    /**
     * Works through things that were scheduled anew before: whatever fails is logged and comes up again by itself.
     *
     * @param what is done, for the log
     * @param things one after the other
     * @param id what to call one of them in the log
     * @param work on one of them
     * @param <T> what they are
     * @return how many things there were
     */
    public static <T> int each(String what, List<T> things, Function<T, Object> id, Consumer<T> work) {
        for (T thing : things) {
            try {
                work.accept(thing);
            } catch (MarketplaceException e) {
                LOG.warn("{} {} is put off: {}", what, id.apply(thing), e.code());
            } catch (RuntimeException e) {
                LOG.error("{} {} failed and is put off", what, id.apply(thing), e);
            }
        }
        return things.size();
    }
}
