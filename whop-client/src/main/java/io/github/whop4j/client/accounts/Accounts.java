package io.github.whop4j.client.accounts;

import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Accounts: businesses on Whop, with their profile and their wallet. */
public interface Accounts {
    /**
     * Makes an account.
     *
     * @param request what to make
     * @param options what differs for this call
     */
    @POST("accounts")
    Account create(@Body CreateAccount request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateAccount, RequestOptions)}, with nothing special about the call.
     *
     * @param request what to make
     * @return the new account
     */
    default Account create(CreateAccount request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads the account that the key or token belongs to.
     *
     * @param options what differs for this call
     */
    @GET("accounts/me")
    Account me(@Tag RequestOptions options);

    /**
     * As {@link #me(RequestOptions)}, with nothing special about the call.
     *
     * @return the account
     */
    default Account me() {
        return me(RequestOptions.none());
    }

    /**
     * Reads one account.
     *
     * @param accountId {@code biz_…}
     * @param options what differs for this call
     */
    @GET("accounts/{account_id}")
    Account retrieve(@Path("account_id") String accountId, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param accountId {@code biz_…}
     * @return the account
     */
    default Account retrieve(String accountId) {
        return retrieve(accountId, RequestOptions.none());
    }

    /**
     * Changes an account.
     *
     * @param accountId {@code biz_…}
     * @param request what to change
     * @param options what differs for this call
     * @return the account as it is now
     */
    @PATCH("accounts/{account_id}")
    Account update(@Path("account_id") String accountId, @Body UpdateAccount request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdateAccount, RequestOptions)}, with nothing special about the call.
     *
     * @param accountId {@code biz_…}
     * @param request what to change
     * @return the account as it is now
     */
    default Account update(String accountId, UpdateAccount request) {
        return update(accountId, request, RequestOptions.none());
    }

    /**
     * Lists accounts.
     *
     * @param query which page
     * @param options what differs for this call
     * @return one page of accounts
     */
    @GET("accounts")
    AccountList list(@Tag AccountQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(AccountQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which page
     * @return one page of accounts
     */
    default AccountList list(AccountQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(AccountQuery)}, with no filter.
     *
     * @return one page of accounts
     */
    default AccountList list() {
        return list(AccountQuery.builder().build());
    }
}
