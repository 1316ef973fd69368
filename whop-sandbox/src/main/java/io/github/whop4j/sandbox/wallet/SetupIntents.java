package io.github.whop4j.sandbox.wallet;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.state.CheckoutConfiguration;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Table;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.time.Duration;

/**
 * Leaving a card at a checkout of mode setup. A card that is declined when it is charged is kept all the same: no one asks
 * its bank for money yet. The slow card's bank wants to hear from its customer first, which it does after a minute.
 */
public final class SetupIntents {
    private static final String CONFIRM = "setup_intent";
    private static final Duration UNTIL_CONFIRMED = Duration.ofMinutes(1);

    private final State state;
    private final PaymentMethods methods;
    private final Customers customers;
    private final Webhooks webhooks;
    private final Table<SetupIntent> intents;

    /**
     * Opens the counter.
     *
     * @param state where the setup intents are kept
     * @param methods where the cards are kept
     * @param webhooks who is told
     */
    public SetupIntents(State state, PaymentMethods methods, Webhooks webhooks) {
        this.state = state;
        this.methods = methods;
        this.customers = new Customers(state);
        this.webhooks = webhooks;
        this.intents = state.store().table("setup_intents", SetupIntent.class, SetupIntent::id);
        state.timers().on(CONFIRM, id -> confirm(intents.get(id)));
    }

    /**
     * The table, for lists and look-ups.
     *
     * @return all setup intents
     */
    public Table<SetupIntent> table() {
        return intents;
    }

    /**
     * A user enters a card at a checkout. Sends {@code setup_intent.succeeded} or {@code setup_intent.requires_action};
     * an earlier try of the same person there that still waits for its bank is cancelled.
     *
     * @param checkoutId {@code ch_…}, of mode setup
     * @param userId who leaves it
     * @throws WhopError 404 for an unknown checkout or user, 400 for an unknown card or a checkout of mode payment
     */
    public SetupIntent leave(String checkoutId, String cardNumber, String userId) {
        return state.store().change(() -> {
            CheckoutConfiguration checkout = state.checkoutConfigurations().find(checkoutId);
            if (checkout == null) {
                throw WhopError.notFound("checkout configuration", checkoutId);
            }
            if (!checkout.mode().equals("setup")) {
                throw WhopError.invalid(checkoutId + " is of mode " + checkout.mode() + ": its price has to be paid.");
            }
            if (state.people().find(userId) == null) {
                throw WhopError.notFound("user", userId);
            }
            Card card = Card.of(cardNumber);
            intents.all().stream()
                    .filter(earlier -> earlier.checkoutConfigurationId().equals(checkoutId)
                            && earlier.userId().equals(userId)
                            && earlier.status().equals(SetupIntent.REQUIRES_ACTION))
                    .forEach(this::cancel);
            SetupIntent intent = new SetupIntent(
                    state.ids().next("sint"),
                    checkout.companyId(),
                    checkoutId,
                    customers.memberId(checkout.companyId(), userId),
                    userId,
                    card,
                    null,
                    SetupIntent.REQUIRES_ACTION,
                    null,
                    checkout.metadata(),
                    state.clock().instant());
            customers.join(intent.memberId(), intent.companyId(), userId);
            if (card != Card.SLOW) {
                return succeed(intent);
            }
            state.timers().after(UNTIL_CONFIRMED, CONFIRM, intent.id());
            return told(intent);
        });
    }

    private void confirm(SetupIntent intent) {
        if (intent.status().equals(SetupIntent.REQUIRES_ACTION)) {
            succeed(intent);
        }
    }

    private SetupIntent succeed(SetupIntent intent) {
        PaymentMethod kept = methods.keep(intent.companyId(), intent.memberId(), intent.userId(), intent.card());
        return told(intent.next(SetupIntent.SUCCEEDED, kept.id(), null));
    }

    private void cancel(SetupIntent intent) {
        told(intent.next(SetupIntent.CANCELED, null, "Another card was entered before the bank confirmed this one."));
    }

    private SetupIntent told(SetupIntent intent) {
        intents.put(intent);
        webhooks.emit(
                "setup_intent." + intent.status(),
                intent.companyId(),
                SetupIntentView.of(state, methods.table(), intent));
        return intent;
    }
}
