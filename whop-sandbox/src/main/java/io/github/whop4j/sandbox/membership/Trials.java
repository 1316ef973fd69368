package io.github.whop4j.sandbox.membership;

import io.github.whop4j.sandbox.state.Membership;
import io.github.whop4j.sandbox.state.State;
import java.time.Duration;
import java.time.Instant;

/** Three days before a trial ends {@code membership.trial_ending_soon} is sent, once; a shorter trial has no such warning. */
final class Trials {
    static final String ENDS_SOON = "trial_ends_soon";
    private static final Duration SOON = Duration.ofDays(3);

    private Trials() {}

    static void awaitEnd(State state, Membership membership) {
        Instant end = membership.standing().periodEnd();
        if (membership.standing().status().equals("trialing") && end != null) {
            Instant soon = end.minus(SOON);
            if (soon.isAfter(state.clock().instant())) {
                state.timers().at(soon, ENDS_SOON, membership.id());
            }
        }
    }

    /** A trial that was prolonged meanwhile is warned of when that end is near. */
    static void endsSoon(State state, Memberships memberships, Membership membership) {
        Instant end = membership.standing().periodEnd();
        if (membership.standing().status().equals("trialing") && end != null) {
            if (end.minus(SOON).isAfter(state.clock().instant())) {
                awaitEnd(state, membership);
            } else {
                memberships.tell("membership.trial_ending_soon", membership);
            }
        }
    }
}
