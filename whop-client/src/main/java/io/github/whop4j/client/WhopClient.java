package io.github.whop4j.client;

import io.github.whop4j.client.accounts.AccessTokens;
import io.github.whop4j.client.accounts.AccountLinks;
import io.github.whop4j.client.accounts.Companies;
import io.github.whop4j.client.checkout.CheckoutConfigurations;
import io.github.whop4j.client.internal.http.PathSegments;
import io.github.whop4j.client.internal.http.Settings;
import io.github.whop4j.client.internal.http.Sources;
import io.github.whop4j.client.internal.http.Transport;
import io.github.whop4j.client.internal.http.ValueCallAdapterFactory;
import io.github.whop4j.client.internal.json.Json;
import io.github.whop4j.client.payments.Payments;
import io.github.whop4j.client.payments.Refunds;
import io.github.whop4j.client.payouts.LedgerAccounts;
import io.github.whop4j.client.payouts.PayoutMethods;
import io.github.whop4j.client.payouts.Withdrawals;
import okhttp3.Call;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/**
 * The Whop API for one API key. Build one per application: it is immutable, safe for any number of threads, and keeps
 * connections open between calls.
 *
 * <p>Every operation blocks until it has its value, or throws a {@link WhopException}. What may pass is tried again, every
 * POST with the same idempotency key, within one deadline for the whole call.
 */
public final class WhopClient implements AutoCloseable {
    private final Environment environment;
    private final Transport transport;
    private final Runnable closer;
    private final Companies companies;
    private final AccountLinks accountLinks;
    private final AccessTokens accessTokens;
    private final CheckoutConfigurations checkoutConfigurations;
    private final Payments payments;
    private final Refunds refunds;
    private final LedgerAccounts ledgerAccounts;
    private final PayoutMethods payoutMethods;
    private final Withdrawals withdrawals;

    WhopClient(Environment environment, Settings settings, Sources sources, Call.Factory calls, Runnable closer) {
        this.environment = environment;
        this.closer = closer;
        transport = new Transport(calls, settings, sources);
        Retrofit retrofit = new Retrofit.Builder()
                .baseUrl(settings.base())
                .callFactory(calls)
                .addCallAdapterFactory(new ValueCallAdapterFactory(transport))
                .addConverterFactory(new PathSegments())
                .addConverterFactory(MoshiConverterFactory.create(Json.moshi()))
                .validateEagerly(true)
                .build();
        companies = retrofit.create(Companies.class);
        accountLinks = retrofit.create(AccountLinks.class);
        accessTokens = retrofit.create(AccessTokens.class);
        checkoutConfigurations = retrofit.create(CheckoutConfigurations.class);
        payments = retrofit.create(Payments.class);
        refunds = retrofit.create(Refunds.class);
        ledgerAccounts = retrofit.create(LedgerAccounts.class);
        payoutMethods = retrofit.create(PayoutMethods.class);
        withdrawals = retrofit.create(Withdrawals.class);
    }

    /**
     * Starts a client. The API key is the only thing that has to be given.
     *
     * @return a builder for production with the defaults it documents
     */
    public static WhopClientBuilder builder() {
        return new WhopClientBuilder();
    }

    /**
     * Where this client sends its calls.
     *
     * @return the environment it was built for
     */
    public Environment environment() {
        return environment;
    }

    /**
     * The platform itself and the sellers under it.
     *
     * @return the operations
     */
    public Companies companies() {
        return companies;
    }

    /**
     * Links to onboarding and payout pages Whop hosts.
     *
     * @return the operations
     */
    public AccountLinks accountLinks() {
        return accountLinks;
    }

    /**
     * Short-lived tokens for browsers.
     *
     * @return the operations
     */
    public AccessTokens accessTokens() {
        return accessTokens;
    }

    /**
     * Checkouts a buyer pays on.
     *
     * @return the operations
     */
    public CheckoutConfigurations checkoutConfigurations() {
        return checkoutConfigurations;
    }

    /**
     * What buyers paid.
     *
     * @return the operations
     */
    public Payments payments() {
        return payments;
    }

    /**
     * What buyers got back.
     *
     * @return the operations
     */
    public Refunds refunds() {
        return refunds;
    }

    /**
     * What companies and people own at Whop.
     *
     * @return the operations
     */
    public LedgerAccounts ledgerAccounts() {
        return ledgerAccounts;
    }

    /**
     * Where companies want their money sent.
     *
     * @return the operations
     */
    public PayoutMethods payoutMethods() {
        return payoutMethods;
    }

    /**
     * Money on its way out.
     *
     * @return the operations
     */
    public Withdrawals withdrawals() {
        return withdrawals;
    }

    /**
     * An operation this version has no method for, with the same retries, keys and errors.
     *
     * @param method GET, POST, PATCH, PUT or DELETE
     * @param path below the API base, such as {@code /plans/plan_1}
     * @return a request to be filled and sent
     */
    public RawRequest request(String method, String path) {
        return new RawRequest(transport, method, path);
    }

    /** Refuses further calls and lets go of connections, except those of an OkHttp client that was brought along. */
    @Override
    public void close() {
        transport.close();
        closer.run();
    }

    /** The environment, never the key. */
    @Override
    public String toString() {
        return "WhopClient[" + environment.name() + "]";
    }
}
