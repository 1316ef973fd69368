package io.github.whop4j.client.payouts;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Transfers: money moved from one balance at Whop to another. */
public interface Transfers {
    /**
     * Moves money from one balance at Whop to another. Give the call an idempotency key of your own, stored before it
     * is sent: after a crash it tells a repeated request from a second transfer. Needs {@code payout:transfer_funds}.
     *
     * @param request how much, from whom, and to whom
     * @param options what differs for this call
     */
    @POST("transfers")
    Transfer create(@Body CreateTransfer request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateTransfer, RequestOptions)}, with nothing special about the call.
     *
     * @param request how much, from whom, and to whom
     * @return the new transfer
     */
    default Transfer create(CreateTransfer request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one transfer. Needs {@code payout:transfer:read}.
     *
     * @param id {@code ctt_…}
     * @param options what differs for this call
     */
    @GET("transfers/{id}")
    Transfer retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code ctt_…}
     * @return the transfer
     */
    default Transfer retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists transfers. Needs {@code payout:transfer:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("transfers")
    Page<Transfer> list(@Tag TransferQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(TransferQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Transfer> list(TransferQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(TransferQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<Transfer> list() {
        return list(TransferQuery.builder().build());
    }
}
