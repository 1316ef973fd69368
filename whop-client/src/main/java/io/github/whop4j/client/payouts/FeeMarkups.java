package io.github.whop4j.client.payouts;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Fee markups: what a platform adds to the fees of its sellers' withdrawals. */
public interface FeeMarkups {
    /**
     * Sets what the platform adds to the fees of sellers' withdrawals. Needs {@code company:update_child_fees}.
     *
     * @param request how much, and for whom
     * @param options what differs for this call
     * @return the fee markup as it is now
     */
    @POST("fee_markups")
    FeeMarkup create(@Body CreateFeeMarkup request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateFeeMarkup, RequestOptions)}, with nothing special about the call.
     *
     * @param request how much, and for whom
     * @return the fee markup as it is now
     */
    default FeeMarkup create(CreateFeeMarkup request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Lists the fee markups of a seller; asked for the platform, its own defaults. Needs
     * {@code company:update_child_fees}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("fee_markups")
    Page<FeeMarkup> list(@Tag FeeMarkupQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(FeeMarkupQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<FeeMarkup> list(FeeMarkupQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * Deletes a fee markup. Needs {@code company:update_child_fees}.
     *
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @DELETE("fee_markups/{id}")
    boolean delete(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #delete(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the fee markup
     * @return whether Whop did it
     */
    default boolean delete(String id) {
        return delete(id, RequestOptions.none());
    }
}
