package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.commerce.Charging;
import io.github.whop4j.sandbox.commerce.Checkouts;
import io.github.whop4j.sandbox.commerce.Companies;
import io.github.whop4j.sandbox.commerce.Payments;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.http.Server;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.ledger.Ledger;
import io.github.whop4j.sandbox.ledger.Settlement;
import io.github.whop4j.sandbox.payout.FeeMarkups;
import io.github.whop4j.sandbox.payout.PayoutMethods;
import io.github.whop4j.sandbox.payout.Verifications;
import io.github.whop4j.sandbox.payout.Withdrawals;
import io.github.whop4j.sandbox.state.AccountLink;
import io.github.whop4j.sandbox.state.CheckoutConfiguration;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Verification;
import io.github.whop4j.sandbox.state.Withdrawal;
import io.github.whop4j.sandbox.wallet.PaymentMethods;
import io.github.whop4j.sandbox.wallet.SetupIntents;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sandbox of pages only: what the API would have created is put there directly, the pages are asked over HTTP. */
final class CheckoutFixture implements AutoCloseable {
    static final String GOOD_CARD = "4242 4242 4242 4242";
    static final String BAD_CARD = "4000 0000 0000 0002";
    static final String SLOW_CARD = "4000-0000-0000-0077";

    private final State state = new State(null, Clock.fixed(Instant.parse("2026-03-15T12:00:00Z"), ZoneOffset.UTC));
    private final Webhooks webhooks = new Webhooks(state);
    private final Ledger ledger = new Ledger(state);
    private final PaymentMethods cards = new PaymentMethods(state);
    private final SetupIntents intents = new SetupIntents(state, cards, webhooks);
    private final Payments payments = new Payments(
            state, new Charging(state, ledger, new Settlement(state, ledger, Duration.ofDays(7)), webhooks), cards);
    private final Verifications verifications = new Verifications(state, webhooks);
    private final PayoutMethods methods = new PayoutMethods(state, webhooks);
    private final Withdrawals withdrawals =
            new Withdrawals(state, ledger, verifications, methods, new FeeMarkups(state), webhooks);
    private final Companies companies = new Companies(state);
    private final Checkouts checkouts = new Checkouts(state);
    private final Server server;

    CheckoutFixture() {
        companies.seed();
        Router router = new Router();
        Pages.register(router, state, payments, intents, verifications, methods, withdrawals, ledger);
        server = Server.bind(0, router);
        server.start((request, next) -> next.handle(request));
        webhooks.endpoints().register(State.PLATFORM, server.baseUri() + "/webhooks", "ws_sandbox", true);
    }

    Company company(String title) {
        return companies.create(State.PLATFORM, new JsonObject().put("title", title));
    }

    /** A checkout over 25.00 USD of which 2.50 go to the platform. */
    CheckoutConfiguration checkout(@Nullable String redirectUrl) {
        return checkout("Logo design", "Pixel & Sons", redirectUrl);
    }

    CheckoutConfiguration checkout(String product, String company, @Nullable String redirectUrl) {
        JsonObject plan = new JsonObject()
                .put("currency", "usd")
                .put("initial_price", new BigDecimal("25"))
                .put("application_fee_amount", new BigDecimal("2.5"))
                .put(
                        "product",
                        new JsonObject().put("external_identifier", product).put("title", product));
        JsonObject body = new JsonObject();
        if (redirectUrl != null) {
            body.put("redirect_url", redirectUrl);
        }
        return checkouts.create(company(company), plan, body);
    }

    CheckoutConfiguration setup() {
        return checkouts.create(company("Setup only"), (@Nullable Plan) null, new JsonObject());
    }

    Company companyOf(CheckoutConfiguration checkout) {
        return state.store().read(() -> state.companies().get(checkout.companyId()));
    }

    /** The path of a fresh account link, good for ten minutes. */
    String path(Company company, String useCase) {
        AccountLink link = state.store()
                .change(() -> state.accountLinks()
                        .put(new AccountLink(
                                state.ids().next("lnk"),
                                company.id(),
                                useCase,
                                "https://app.test/again",
                                "https://app.test/back?from=whop",
                                state.clock().instant().plus(Duration.ofMinutes(10)))));
        return "/account_links/" + link.id();
    }

    void advance(Duration by) {
        state.clock().advance(by);
        state.timers().runDue();
    }

    URI uri(String path) {
        return server.baseUri().resolve(path);
    }

    HttpResponse<String> get(String path) {
        return Browser.get(uri(path));
    }

    HttpResponse<String> submit(String path, Map<String, String> fields) {
        return Browser.submit(uri(path), fields);
    }

    static Map<String, String> card(String number) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("email", "Buyer@Example.test");
        fields.put("card", number);
        fields.put("expiry", "12/30");
        fields.put("cvc", "123");
        return fields;
    }

    List<Payment> payments() {
        return state.store().read(() -> state.payments().all());
    }

    List<Person> people() {
        return state.store().read(() -> state.people().all());
    }

    List<Withdrawal> withdrawals() {
        return state.store().read(() -> state.withdrawals().all());
    }

    void fail(Withdrawal withdrawal) {
        withdrawals.fail(withdrawal.id());
    }

    @Nullable
    Verification verification(Company company) {
        return state.store().read(() -> verifications.latest(company.id()));
    }

    int methodsOf(Company company) {
        return state.store().read(() -> methods.of(company.id())).size();
    }

    List<String> events() {
        return webhooks.deliveries().stream().map(delivery -> delivery.type()).toList();
    }

    @Override
    public void close() {
        server.close();
    }
}
