package io.github.whop4j.sandbox;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Credentials;
import io.github.whop4j.sandbox.api.Principal;
import io.github.whop4j.sandbox.api.accounts.AccessApi;
import io.github.whop4j.sandbox.api.accounts.AccountsApi;
import io.github.whop4j.sandbox.api.accounts.CompaniesApi;
import io.github.whop4j.sandbox.api.accounts.UsersApi;
import io.github.whop4j.sandbox.api.catalog.PlansApi;
import io.github.whop4j.sandbox.api.catalog.ProductsApi;
import io.github.whop4j.sandbox.api.catalog.PromoCodesApi;
import io.github.whop4j.sandbox.api.checkout.ChargesApi;
import io.github.whop4j.sandbox.api.checkout.CheckoutsApi;
import io.github.whop4j.sandbox.api.checkout.DisputesApi;
import io.github.whop4j.sandbox.api.checkout.PaymentsApi;
import io.github.whop4j.sandbox.api.checkout.WalletApi;
import io.github.whop4j.sandbox.api.invoices.InvoicesApi;
import io.github.whop4j.sandbox.api.memberships.MembersApi;
import io.github.whop4j.sandbox.api.memberships.MembershipsApi;
import io.github.whop4j.sandbox.api.notices.WebhooksApi;
import io.github.whop4j.sandbox.api.payouts.FeeMarkupsApi;
import io.github.whop4j.sandbox.api.payouts.PayoutsApi;
import io.github.whop4j.sandbox.api.payouts.TopupsApi;
import io.github.whop4j.sandbox.api.payouts.TransfersApi;
import io.github.whop4j.sandbox.catalog.Plans;
import io.github.whop4j.sandbox.catalog.Products;
import io.github.whop4j.sandbox.catalog.PromoCodes;
import io.github.whop4j.sandbox.commerce.Charges;
import io.github.whop4j.sandbox.commerce.Charging;
import io.github.whop4j.sandbox.commerce.Checkouts;
import io.github.whop4j.sandbox.commerce.Companies;
import io.github.whop4j.sandbox.commerce.Payments;
import io.github.whop4j.sandbox.commerce.Refunds;
import io.github.whop4j.sandbox.control.Breaker;
import io.github.whop4j.sandbox.control.CardControl;
import io.github.whop4j.sandbox.control.Control;
import io.github.whop4j.sandbox.control.Conversation;
import io.github.whop4j.sandbox.control.DeliveryControl;
import io.github.whop4j.sandbox.control.DisputeControl;
import io.github.whop4j.sandbox.control.FaultControl;
import io.github.whop4j.sandbox.control.Inspection;
import io.github.whop4j.sandbox.control.RequestLog;
import io.github.whop4j.sandbox.control.WebhookControl;
import io.github.whop4j.sandbox.dashboard.Dashboard;
import io.github.whop4j.sandbox.dispute.DisputeAlerts;
import io.github.whop4j.sandbox.dispute.Disputes;
import io.github.whop4j.sandbox.file.Files;
import io.github.whop4j.sandbox.file.NamedFiles;
import io.github.whop4j.sandbox.http.Links;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.invoice.Collection;
import io.github.whop4j.sandbox.invoice.Invoices;
import io.github.whop4j.sandbox.ledger.Ledger;
import io.github.whop4j.sandbox.ledger.Settlement;
import io.github.whop4j.sandbox.membership.Access;
import io.github.whop4j.sandbox.membership.Lifecycle;
import io.github.whop4j.sandbox.membership.Memberships;
import io.github.whop4j.sandbox.membership.Profiles;
import io.github.whop4j.sandbox.membership.Renewals;
import io.github.whop4j.sandbox.oauth.OAuth;
import io.github.whop4j.sandbox.oauth.PersonToken;
import io.github.whop4j.sandbox.pages.Pages;
import io.github.whop4j.sandbox.payout.FeeMarkups;
import io.github.whop4j.sandbox.payout.PayoutMethods;
import io.github.whop4j.sandbox.payout.Verifications;
import io.github.whop4j.sandbox.payout.Withdrawals;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.transfer.Topups;
import io.github.whop4j.sandbox.transfer.Transfers;
import io.github.whop4j.sandbox.wallet.PaymentMethods;
import io.github.whop4j.sandbox.wallet.SetupIntents;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Creates the parts of a sandbox and registers their routes. */
final class SandboxModules {
    final State state;
    final Webhooks webhooks;
    final Ledger ledger;
    final Payments payments;
    final Verifications verifications;
    final PayoutMethods payoutMethods;
    private final Companies companies;
    private final Refunds refunds;
    private final FeeMarkups feeMarkups;
    private final Withdrawals withdrawals;
    private final Memberships memberships;
    private final Renewals renewals;
    private final PaymentMethods paymentMethods;
    private final SetupIntents setupIntents;
    private final Charging charging;
    private final Charges charges;
    private final Settlement settlement;
    private final Disputes disputes;

    SandboxModules(State state, Duration settlementDelay, Duration refundDelay) {
        this.state = state;
        webhooks = new Webhooks(state);
        ledger = new Ledger(state);
        settlement = new Settlement(state, ledger, settlementDelay);
        paymentMethods = new PaymentMethods(state);
        charging = new Charging(state, ledger, settlement, webhooks);
        payments = new Payments(state, charging, paymentMethods);
        charges = new Charges(state, charging, paymentMethods);
        setupIntents = new SetupIntents(state, paymentMethods, webhooks);
        disputes = new Disputes(state, ledger, settlement, webhooks);
        refunds = new Refunds(state, settlement, webhooks, refundDelay);
        verifications = new Verifications(state, webhooks);
        payoutMethods = new PayoutMethods(state, webhooks);
        feeMarkups = new FeeMarkups(state);
        withdrawals = new Withdrawals(state, ledger, verifications, payoutMethods, feeMarkups, webhooks);
        companies = new Companies(state);
        memberships = new Memberships(state, charging, webhooks);
        renewals = new Renewals(state, memberships, charging, paymentMethods);
    }

    /** Adds all routes, then seeds the platform and its people, because by now every table exists. */
    void registerRoutes(
            URI baseUri,
            SandboxCredentials keys,
            RequestLog requests,
            Conversation conversation,
            Breaker faults,
            Router router) {
        Links links = new Links(baseUri);
        OAuth oauth = new OAuth(state, keys.app(), baseUri);
        oauth.register(router);
        Credentials credentials = new Credentials(state, keys.apiKey());
        credentials.accept(token -> {
            PersonToken person = oauth.verify(token);
            return person == null ? null : new Principal(token, null, person.userId(), List.copyOf(person.scopes()));
        });
        Api api = new Api(state, credentials, faults, router);
        Files files = new Files(state);
        NamedFiles named = new NamedFiles(files, links);
        state.showFiles(named::view);
        api.mount(part -> new CompaniesApi(companies, named).register(part), "companies");
        api.mount(part -> new AccountsApi(companies, named).register(part), "accounts");
        api.mount(part -> new AccessApi(links).register(part), "access_tokens", "account_links");
        sell(api, links);
        MessagingModule.registerRoutes(state, files, api, credentials, links, router, verifications, payoutMethods);
        api.mount(part -> new CheckoutsApi(new Checkouts(state), links).register(part), "checkout_configurations");
        api.mount(part -> new PaymentsApi(refunds).register(part), "payments", "refunds");
        bill(api);
        api.mount(MembersApi::register, "members");
        Profiles profiles = new Profiles(state);
        api.mount(part -> new UsersApi(profiles, new Access(state), links).register(part), "users");
        move(api, named);
        api.mount(part -> new WebhooksApi(webhooks.endpoints()).register(part), "webhooks");
        router.mount(part -> control(part, keys, requests, conversation, faults), Control.PREFIX);
        router.mount(
                part -> Pages.register(
                        part, state, payments, setupIntents, verifications, payoutMethods, withdrawals, ledger),
                "/static",
                "/release",
                "/checkout",
                "/embedded",
                "/invoices",
                "/account_links");
        router.mount(part -> dashboard(baseUri, keys).register(part), "/", Dashboard.PREFIX);
        companies.seed();
    }

    private void control(
            Router router, SandboxCredentials keys, RequestLog requests, Conversation conversation, Breaker faults) {
        new Control(state, payments, verifications, payoutMethods, withdrawals).register(router);
        new Inspection(state, ledger, requests, conversation).register(router);
        new FaultControl(faults, webhooks).register(router);
        new DeliveryControl(webhooks).register(router);
        new WebhookControl(state, webhooks, keys.webhookSecret()).register(router);
        new DisputeControl(state, disputes, new DisputeAlerts(state, webhooks)).register(router);
        new CardControl(setupIntents, paymentMethods).register(router);
    }

    private Dashboard dashboard(URI baseUri, SandboxCredentials keys) {
        return new Dashboard(
                state,
                ledger,
                refunds,
                charges,
                paymentMethods,
                verifications,
                payoutMethods,
                disputes,
                withdrawals,
                webhooks,
                baseUri,
                keys.apiKey());
    }

    /** What becomes of money that was paid. */
    private void move(Api api, NamedFiles files) {
        api.mount(
                part -> new PayoutsApi(ledger, verifications, withdrawals).register(part),
                "ledger_accounts",
                "payout_accounts",
                "payout_methods",
                "verifications",
                "withdrawals");
        Transfers transfers = new Transfers(state, ledger);
        api.mount(part -> new TransfersApi(transfers).register(part), "transfers");
        Topups topups = new Topups(state, ledger);
        api.mount(part -> new TopupsApi(topups, paymentMethods).register(part), "topups");
        api.mount(part -> new FeeMarkupsApi(feeMarkups).register(part), "fee_markups");
        api.mount(part -> new DisputesApi(disputes, files).register(part), "disputes", "dispute_alerts");
    }

    /** What buyers pay while they are away. */
    private void bill(Api api) {
        api.mount(part -> new ChargesApi(charges, new Checkouts(state)).register(part), "payments");
        Collection collection = new Collection(state, charging, charges, webhooks);
        api.mount(
                part -> new InvoicesApi(new Invoices(state, paymentMethods, collection), collection).register(part),
                "invoices");
        api.mount(
                part -> new WalletApi(paymentMethods, setupIntents).register(part), "payment_methods", "setup_intents");
        api.mount(
                part -> new MembershipsApi(memberships, new Lifecycle(state, memberships, renewals)).register(part),
                "memberships");
    }

    private void sell(Api api, Links links) {
        Products products = new Products(state);
        Plans plans = new Plans(state);
        api.mount(part -> new ProductsApi(products, plans).register(part), "products");
        api.mount(part -> new PlansApi(products, plans, links).register(part), "plans");
        api.mount(part -> new PromoCodesApi(new PromoCodes(state)).register(part), "promo_codes");
    }
}
