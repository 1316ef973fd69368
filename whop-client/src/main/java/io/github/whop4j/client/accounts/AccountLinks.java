package io.github.whop4j.client.accounts;

import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Tag;

/** Links that send people of a company to pages Whop hosts. */
public interface AccountLinks {
    /**
     * Makes a link for one visit.
     *
     * @param request who goes where
     * @param options what differs for this call
     */
    @POST("account_links")
    AccountLink create(@Body CreateAccountLink request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateAccountLink, RequestOptions)}, with nothing special about the call.
     *
     * @param request who goes where
     * @return the link
     */
    default AccountLink create(CreateAccountLink request) {
        return create(request, RequestOptions.none());
    }
}
