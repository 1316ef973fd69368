package io.github.whop4j.sandbox.wallet;

import io.github.whop4j.sandbox.state.Member;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.State;

/** Who deals with a company. Everything here happens inside a change. */
public final class Customers {
    private final State state;

    /**
     * Opens the list.
     *
     * @param state where members and payments are kept
     */
    public Customers(State state) {
        this.state = state;
    }

    /**
     * The name of a person as member of a company: a person who comes back is the member it was before, be it after a payment
     * that was declined.
     *
     * @param companyId {@code biz_…}
     * @param userId {@code user_…}
     * @return {@code mber_…}, of a member that may not have joined yet
     */
    public String memberId(String companyId, String userId) {
        return state.members().stream()
                .filter(member ->
                        member.companyId().equals(companyId) && member.userId().equals(userId))
                .map(Member::id)
                .findFirst()
                .orElseGet(() -> state.payments().stream()
                        .filter(earlier -> earlier.companyId().equals(companyId)
                                && earlier.userId().equals(userId))
                        .map(Payment::memberId)
                        .findFirst()
                        .orElseGet(() -> state.ids().next("mber")));
    }

    /**
     * Makes a user a member, if that is new.
     *
     * @param memberId as {@link #memberId} named it
     * @param companyId {@code biz_…}
     * @param userId {@code user_…}
     */
    public Member join(String memberId, String companyId, String userId) {
        Member member = state.members().find(memberId);
        return member != null
                ? member
                : state.members()
                        .put(new Member(
                                memberId, companyId, userId, state.clock().instant()));
    }
}
