package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.commerce.Checkouts;
import io.github.whop4j.sandbox.commerce.Payments;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.ledger.Ledger;
import io.github.whop4j.sandbox.payout.PayoutMethods;
import io.github.whop4j.sandbox.payout.Verifications;
import io.github.whop4j.sandbox.payout.Withdrawals;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.wallet.SetupIntents;

/** Everything a person can look at, except the sign-in. */
public final class Pages {
    private Pages() {}

    /**
     * Adds the routes of the pages. They change nothing themselves: paying, verifying and adding payout methods are the
     * operations the control API uses too.
     *
     * @param state what they show
     * @param payments who takes cards
     * @param intents who keeps cards without charging them
     * @param verifications who checks identities
     * @param methods who adds bank accounts
     * @param withdrawals who takes money out
     * @param ledger who knows the balances
     */
    public static void register(
            Router router,
            State state,
            Payments payments,
            SetupIntents intents,
            Verifications verifications,
            PayoutMethods methods,
            Withdrawals withdrawals,
            Ledger ledger) {
        StaticFiles.register(router);
        ElementPages.register(router);
        CheckoutPayment payment = new CheckoutPayment(state, payments);
        SetupService setup = new SetupService(state, payment, intents);
        CheckoutSessions sessions = new CheckoutSessions(state, new Checkouts(state));
        new HostedCheckout(state, payment, sessions).register(router);
        new InvoicePage(state).register(router);
        new SetupCheckout(setup).register(router);
        new EmbeddedCheckout(state, payment, sessions, new EmbeddedSetup(setup)).register(router);
        IdentityCheck check = new IdentityCheck(state, verifications);
        PortalWithdrawals leaving = new PortalWithdrawals(state, withdrawals, methods, verifications);
        new AccountPages(state, check, new PayoutsPortal(state, ledger, methods, verifications, check, leaving))
                .register(router);
    }
}
