package io.github.whop4j.client.memberships;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Movements of companies' own tokens, which are points and not money. */
public interface CompanyTokenTransactions {
    /**
     * Gives, takes or moves a company's tokens. Give the call an idempotency key of your own, stored before it is sent:
     * after a crash it tells a repeated request from a second movement. Needs {@code company_token_transaction:create},
     * {@code member:basic:read}, {@code company:basic:read}.
     *
     * @param request how many, and whose
     * @param options what differs for this call
     */
    @POST("company_token_transactions")
    CompanyTokenTransaction create(@Body CreateCompanyTokenTransaction request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateCompanyTokenTransaction, RequestOptions)}, with nothing special about the call.
     *
     * @param request how many, and whose
     * @return the new movement
     */
    default CompanyTokenTransaction create(CreateCompanyTokenTransaction request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one movement of tokens. Needs {@code company_token_transaction:read}, {@code member:basic:read},
     * {@code company:basic:read}.
     *
     * @param options what differs for this call
     */
    @GET("company_token_transactions/{id}")
    CompanyTokenTransaction retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the company token transaction
     * @return the movement of tokens
     */
    default CompanyTokenTransaction retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists movements of a company's tokens. Needs {@code company_token_transaction:read}, {@code member:basic:read},
     * {@code company:basic:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("company_token_transactions")
    Page<CompanyTokenTransaction> list(@Tag CompanyTokenTransactionQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(CompanyTokenTransactionQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<CompanyTokenTransaction> list(CompanyTokenTransactionQuery query) {
        return list(query, RequestOptions.none());
    }
}
