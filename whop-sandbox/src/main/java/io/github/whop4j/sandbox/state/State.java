package io.github.whop4j.sandbox.state;

import io.github.whop4j.sandbox.json.JsonObject;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything the sandbox remembers. A package that needs more tables adds them with {@link Store#table} when it is created.
 */
public final class State {
    /** The platform company that exists from the start. */
    public static final String PLATFORM = "biz_sandbox";

    private final Store store;
    private final Ids ids;
    private final SandboxClock clock;
    private final Timers timers;
    private final Table<Person> people;
    private final Table<Company> companies;
    private final Table<Product> products;
    private final Table<Plan> plans;
    private final Table<CheckoutConfiguration> checkoutConfigurations;
    private final Table<Payment> payments;
    private final Table<Invoice> invoices;
    private final Table<PromoCode> promoCodes;
    private final Table<Sale> sales;
    private final Index<Sale> salesByPromoCode;
    private final Index<Sale> salesByMembership;
    private final Table<Refund> refunds;
    private final Table<Member> members;
    private final Table<Membership> memberships;
    private final Table<Dispute> disputes;
    private final Table<DisputeAlert> disputeAlerts;
    private final Index<Payment> paymentsByCheckout;
    private final Index<Dispute> disputesByPayment;
    private final Index<DisputeAlert> alertsByPayment;
    private final Table<PayoutMethod> payoutMethods;
    private final Table<Withdrawal> withdrawals;
    private final Table<Verification> verifications;
    private final Table<AccountLink> accountLinks;
    private final Table<AccessToken> accessTokens;
    private final Table<ApiKey> apiKeys;
    private volatile Function<String, JsonObject> fileView = id -> new JsonObject().put("id", id);

    /**
     * Opens the state.
     *
     * @param file where it is kept, or null for memory only
     * @param base the clock that {@link #clock()} runs on
     */
    public State(@Nullable StateFile file, Clock base) {
        store = new Store(file);
        Table<Counter> counters = store.table("counters", Counter.class, Counter::name);
        ids = new Ids(counters);
        clock = new SandboxClock(base, store, counters, file == null ? null : file.savedAt());
        if (file != null) {
            file.stampWith(clock);
        }
        timers = new Timers(store, ids, clock);
        people = store.table("people", Person.class, Person::id);
        companies = store.table("companies", Company.class, Company::id);
        products = store.table("products", Product.class, Product::id);
        plans = store.table("plans", Plan.class, Plan::id);
        checkoutConfigurations =
                store.table("checkout_configurations", CheckoutConfiguration.class, CheckoutConfiguration::id);
        payments = store.table("payments", Payment.class, Payment::id);
        paymentsByCheckout = payments.index(Payment::checkoutConfigurationId);
        invoices = store.table("invoices", Invoice.class, Invoice::id);
        promoCodes = store.table("promo_codes", PromoCode.class, PromoCode::id);
        sales = store.table("sales", Sale.class, Sale::paymentId);
        salesByPromoCode = sales.index(sale -> Objects.requireNonNullElse(sale.promoCodeId(), "none"));
        salesByMembership = sales.index(Sale::membershipId);
        refunds = store.table("refunds", Refund.class, Refund::id);
        members = store.table("members", Member.class, Member::id);
        memberships = store.table("memberships", Membership.class, Membership::id);
        disputes = store.table("disputes", Dispute.class, Dispute::id);
        disputesByPayment = disputes.index(Dispute::paymentId);
        disputeAlerts = store.table("dispute_alerts", DisputeAlert.class, DisputeAlert::id);
        alertsByPayment = disputeAlerts.index(DisputeAlert::paymentId);
        payoutMethods = store.table("payout_methods", PayoutMethod.class, PayoutMethod::id);
        withdrawals = store.table("withdrawals", Withdrawal.class, Withdrawal::id);
        verifications = store.table("verifications", Verification.class, Verification::id);
        accountLinks = store.table("account_links", AccountLink.class, AccountLink::id);
        accessTokens = store.table("access_tokens", AccessToken.class, AccessToken::token);
        apiKeys = store.table("api_keys", ApiKey.class, ApiKey::secret);
    }

    /**
     * Says how files are shown by what names them.
     *
     * @param view a file's id, name, type and address, by its id
     */
    public void showFiles(Function<String, JsonObject> view) {
        fileView = view;
    }

    /**
     * A file as it is shown by what names it, inside a read or a change.
     *
     * @param named {@code {id}}, or null
     * @return its id, name, type and address; null when none is named
     */
    public @Nullable JsonObject file(@Nullable JsonObject named) {
        String id = named == null ? null : named.string("id");
        return id == null ? null : fileView.apply(id);
    }

    /**
     * The lock and the file around all tables.
     *
     * @return the same on every call
     */
    public Store store() {
        return store;
    }

    /**
     * Where ids come from.
     *
     * @return the same on every call
     */
    public Ids ids() {
        return ids;
    }

    /**
     * The only source of time.
     *
     * @return the same on every call
     */
    public SandboxClock clock() {
        return clock;
    }

    /**
     * What happens by itself.
     *
     * @return the same on every call
     */
    public Timers timers() {
        return timers;
    }

    /**
     * Who can buy and sign in.
     *
     * @return the table
     */
    public Table<Person> people() {
        return people;
    }

    /**
     * The platform and its connected companies.
     *
     * @return the table
     */
    public Table<Company> companies() {
        return companies;
    }

    /**
     * What is sold.
     *
     * @return the table
     */
    public Table<Product> products() {
        return products;
    }

    /**
     * Prices.
     *
     * @return the table
     */
    public Table<Plan> plans() {
        return plans;
    }

    /**
     * Offers to pay.
     *
     * @return the table
     */
    public Table<CheckoutConfiguration> checkoutConfigurations() {
        return checkoutConfigurations;
    }

    /**
     * Payments.
     *
     * @return the table
     */
    public Table<Payment> payments() {
        return payments;
    }

    /**
     * Invoices.
     *
     * @return the table
     */
    public Table<Invoice> invoices() {
        return invoices;
    }

    /**
     * Promo codes.
     *
     * @return the table
     */
    public Table<PromoCode> promoCodes() {
        return promoCodes;
    }

    /**
     * The terms of the payments, by payment.
     *
     * @return the table
     */
    public Table<Sale> sales() {
        return sales;
    }

    /**
     * Sales by the promo code that was used.
     *
     * @return the index
     */
    public Index<Sale> salesByPromoCode() {
        return salesByPromoCode;
    }

    /**
     * Sales by the membership they give.
     *
     * @return the index
     */
    public Index<Sale> salesByMembership() {
        return salesByMembership;
    }

    /**
     * Refunds.
     *
     * @return the table
     */
    public Table<Refund> refunds() {
        return refunds;
    }

    /**
     * Buyers, one row per company and person.
     *
     * @return the table
     */
    public Table<Member> members() {
        return members;
    }

    /**
     * What the members have a right to.
     *
     * @return the table
     */
    public Table<Membership> memberships() {
        return memberships;
    }

    /**
     * Disputes.
     *
     * @return the table
     */
    public Table<Dispute> disputes() {
        return disputes;
    }

    /**
     * Early warnings of disputes.
     *
     * @return the table
     */
    public Table<DisputeAlert> disputeAlerts() {
        return disputeAlerts;
    }

    /**
     * Payments by the checkout they pay.
     *
     * @return the index
     */
    public Index<Payment> paymentsByCheckout() {
        return paymentsByCheckout;
    }

    /**
     * Disputes by the payment they are about.
     *
     * @return the index
     */
    public Index<Dispute> disputesByPayment() {
        return disputesByPayment;
    }

    /**
     * Early warnings by the payment they are about.
     *
     * @return the index
     */
    public Index<DisputeAlert> alertsByPayment() {
        return alertsByPayment;
    }

    /**
     * Payout methods.
     *
     * @return the table
     */
    public Table<PayoutMethod> payoutMethods() {
        return payoutMethods;
    }

    /**
     * Withdrawals.
     *
     * @return the table
     */
    public Table<Withdrawal> withdrawals() {
        return withdrawals;
    }

    /**
     * Identity checks.
     *
     * @return the table
     */
    public Table<Verification> verifications() {
        return verifications;
    }

    /**
     * Links to hosted pages.
     *
     * @return the table
     */
    public Table<AccountLink> accountLinks() {
        return accountLinks;
    }

    /**
     * Access tokens, expired ones included.
     *
     * @return the table
     */
    public Table<AccessToken> accessTokens() {
        return accessTokens;
    }

    /**
     * API keys.
     *
     * @return the table
     */
    public Table<ApiKey> apiKeys() {
        return apiKeys;
    }
}
