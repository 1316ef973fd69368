package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.state.CheckoutConfiguration;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.wallet.Card;
import io.github.whop4j.sandbox.wallet.SetupIntent;
import io.github.whop4j.sandbox.wallet.SetupIntents;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes what a user typed to the one operation that keeps cards. */
final class SetupService {
    private final State state;
    private final CheckoutPayment payment;
    private final SetupIntents intents;

    SetupService(State state, CheckoutPayment payment, SetupIntents intents) {
        this.state = state;
        this.payment = payment;
        this.intents = intents;
    }

    /** The checkout of a session; null when there is none or it is not of mode setup. */
    @Nullable
    CheckoutConfiguration find(@Nullable String session) {
        return state.store().read(() -> {
            CheckoutConfiguration found =
                    session == null ? null : state.checkoutConfigurations().find(session);
            return found != null && found.mode().equals("setup") ? found : null;
        });
    }

    /** Whose checkout it is, as people read it. */
    String seller(CheckoutConfiguration checkout) {
        return state.store()
                .read(() -> state.companies().get(checkout.companyId()).title());
    }

    /** What came of it: a setup intent, or what has to be corrected. */
    record Left(@Nullable SetupIntent intent, String problem) {}

    Left leave(CheckoutConfiguration checkout, CardEntry entry) {
        String problem = entry.problem(YearMonth.from(state.clock().instant().atOffset(ZoneOffset.UTC)));
        if (problem != null) {
            return new Left(null, problem);
        }
        try {
            // One change: a user who is refused for the card leaves no account behind.
            return new Left(
                    state.store()
                            .change(() -> once(
                                    checkout.id(),
                                    entry.card(),
                                    payment.buyer(entry.email()).id())),
                    "");
        } catch (WhopError refusal) {
            if ("incorrect_number".equals(refusal.code())) {
                return new Left(null, String.valueOf(refusal.getMessage()));
            }
            throw refusal;
        }
    }

    /** A form sent twice leaves one card; another card, or another person's, is another matter. */
    private SetupIntent once(String checkoutId, String number, String userId) {
        return of(checkoutId)
                .filter(intent -> intent.userId().equals(userId)
                        && !intent.status().equals(SetupIntent.CANCELED)
                        && intent.card() == Card.of(number))
                .findFirst()
                .orElseGet(() -> intents.leave(checkoutId, number, userId));
    }

    /** What was left at a checkout, for the caller that has the id of the setup intent; null when there is no such thing. */
    @Nullable
    SetupIntent left(CheckoutConfiguration checkout, @Nullable String intentId) {
        return state.store()
                .read(() -> of(checkout.id())
                        .filter(intent -> intent.id().equals(intentId))
                        .findFirst()
                        .orElse(null));
    }

    private Stream<SetupIntent> of(String checkoutId) {
        return intents.table().stream()
                .filter(intent -> intent.checkoutConfigurationId().equals(checkoutId));
    }

    static boolean kept(SetupIntent intent) {
        return intent.status().equals(SetupIntent.SUCCEEDED);
    }
}
