package io.github.whop4j.sandbox.wallet;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The cards that are kept. Everything here but {@link #replace} happens inside a read or a change. */
public final class PaymentMethods {
    private final State state;
    private final Table<PaymentMethod> methods;

    /**
     * Opens the wallet.
     *
     * @param state where the cards are kept
     */
    public PaymentMethods(State state) {
        this.state = state;
        this.methods = state.store().table("payment_methods", PaymentMethod.class, PaymentMethod::id);
    }

    /**
     * The table, for lists and look-ups.
     *
     * @return all cards
     */
    public Table<PaymentMethod> table() {
        return methods;
    }

    /**
     * Keeps a card. The same card of the same member is kept once; leaving it again makes it the latest.
     *
     * @param companyId who may charge it
     */
    public PaymentMethod keep(String companyId, String memberId, String userId, Card card) {
        Instant now = state.clock().instant();
        PaymentMethod kept = methods.stream()
                .filter(method -> method.memberId().equals(memberId) && method.card() == card)
                .findFirst()
                .orElse(null);
        if (kept == null) {
            kept = new PaymentMethod(state.ids().next("payt"), companyId, memberId, userId, card, now, now);
        } else {
            // Put at the end of the table, so that among those left at the same moment the last one counts.
            methods.remove(kept.id());
        }
        return methods.put(kept.givenAgain(card, now));
    }

    /**
     * The card a member left last, which is charged when no one says which.
     *
     * @param memberId {@code mber_…}
     * @return the card, or null when there is none
     */
    public @Nullable PaymentMethod latest(String memberId) {
        return methods.stream()
                .filter(method -> method.memberId().equals(memberId))
                .reduce((older, newer) -> newer.givenAt().isBefore(older.givenAt()) ? older : newer)
                .orElse(null);
    }

    /**
     * The bank replaces a card: the payment method stays, what happens when it is charged changes.
     *
     * @param id {@code payt_…}
     * @return the payment method as it is now
     * @throws WhopError 404 when there is none
     */
    public PaymentMethod replace(String id, Card card) {
        return state.store().change(() -> {
            PaymentMethod method = methods.find(id);
            if (method == null) {
                throw WhopError.notFound("payment method", id);
            }
            return methods.put(method.givenAgain(card, method.givenAt()));
        });
    }
}
