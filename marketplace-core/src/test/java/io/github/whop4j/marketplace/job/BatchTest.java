package io.github.whop4j.marketplace.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.problem.ConflictException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchTest {
    @Test
    void letsNoFailureKeepTheOthersWaiting() {
        List<Integer> done = new ArrayList<>();
        int things = Batch.each("thing", List.of(1, 2, 3, 4), thing -> thing, thing -> {
            if (thing == 1) {
                throw new ConflictException("busy", "told by the marketplace");
            }
            if (thing == 3) {
                throw new IllegalStateException("a fault of our own");
            }
            done.add(thing);
        });
        assertThat(done).containsExactly(2, 4);
        assertThat(things).isEqualTo(4);
    }
}
