package io.github.whop4j.client.accounts;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Companies: the platform itself and the sellers under it. */
public interface Companies {
    /**
     * Makes a company; with a parent, a seller under that platform. Needs {@code company:create},
     * {@code company:basic:read}.
     *
     * @param request what to make
     * @param options what differs for this call
     */
    @POST("companies")
    Company create(@Body CreateCompany request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateCompany, RequestOptions)}, with nothing special about the call.
     *
     * @param request what to make
     * @return the new company
     */
    default Company create(CreateCompany request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one company. Needs {@code company:basic:read}.
     *
     * @param id {@code biz_…}
     * @param options what differs for this call
     */
    @GET("companies/{id}")
    Company retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code biz_…}
     * @return the company
     */
    default Company retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Changes a company. Needs {@code company:update}, {@code company:basic:read}.
     *
     * @param id {@code biz_…}
     * @param request what to change
     * @param options what differs for this call
     * @return the company as it is now
     */
    @PATCH("companies/{id}")
    Company update(@Path("id") String id, @Body UpdateCompany request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdateCompany, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code biz_…}
     * @param request what to change
     * @return the company as it is now
     */
    default Company update(String id, UpdateCompany request) {
        return update(id, request, RequestOptions.none());
    }

    /**
     * Lists companies. Needs {@code company:basic:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("companies")
    Page<Company> list(@Tag CompanyQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(CompanyQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Company> list(CompanyQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(CompanyQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<Company> list() {
        return list(CompanyQuery.builder().build());
    }

    /**
     * Makes an API key for a seller under a platform. Whop shows the key in this answer only, and a repeated request
     * with the same idempotency key shows it again.
     *
     * @param parentCompanyId the platform; {@code biz_…}
     * @param request for whom, and what it may do
     * @param options what differs for this call
     */
    @POST("companies/{parent_company_id}/api_keys")
    CompanyApiKey createApiKey(
            @Path("parent_company_id") String parentCompanyId,
            @Body CreateCompanyApiKey request,
            @Tag RequestOptions options);

    /**
     * As {@link #createApiKey(String, CreateCompanyApiKey, RequestOptions)}, with nothing special about the call.
     *
     * @param parentCompanyId the platform; {@code biz_…}
     * @param request for whom, and what it may do
     * @return the key
     */
    default CompanyApiKey createApiKey(String parentCompanyId, CreateCompanyApiKey request) {
        return createApiKey(parentCompanyId, request, RequestOptions.none());
    }
}
