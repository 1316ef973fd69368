package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.commerce.Payments;
import io.github.whop4j.sandbox.commerce.People;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.State;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;

/** Takes what a buyer typed to the one operation that pays. */
final class CheckoutPayment {
    /** The refusals a buyer can do something about, were it only to look for something else. */
    private static final Set<String> CORRECTABLE =
            Set.of("incorrect_number", "not_for_sale", "out_of_stock", "price_changed", "promo_code_invalid");

    private final State state;
    private final Payments payments;

    CheckoutPayment(State state, Payments payments) {
        this.state = state;
        this.payments = payments;
    }

    /**
     * Tries the card, once the entry can be a card's.
     *
     * @return what the buyer must be told to correct or to try; empty when the payment went through, is under way, or had
     *     gone through before (a form sent twice, or a second window): the offer, read again, says which
     */
    String pay(Offer offer, CardEntry entry) {
        String problem = entry.problem(YearMonth.from(state.clock().instant().atOffset(ZoneOffset.UTC)));
        if (problem != null) {
            return problem;
        }
        try {
            // One change: a buyer who is refused for the card leaves no account behind.
            Payment payment = state.store()
                    .change(() -> payments.pay(
                            offer.checkoutId(),
                            entry.card(),
                            buyer(entry.email()).id(),
                            entry.promoCode(),
                            entry.agreed()));
            return payment.failureMessage() == null
                    ? ""
                    : payment.failureMessage() + " You were not charged; please try another card.";
        } catch (WhopError refusal) {
            if ("already_paid".equals(refusal.code())) {
                return "";
            }
            if (CORRECTABLE.contains(String.valueOf(refusal.code()))) {
                return String.valueOf(refusal.getMessage());
            }
            throw refusal;
        }
    }

    /** The user who has that e-mail address; a new user otherwise, for paying is how people come to have a Whop account. Inside a change. */
    Person buyer(String email) {
        return new People(state).of(email);
    }
}
