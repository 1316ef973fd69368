package io.github.whop4j.client.payments;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Invoices: bills that companies send to buyers, or charge by themselves. */
public interface Invoices {
    /**
     * Makes an invoice. Unless it stays a draft, the buyer is asked to pay or is charged. Give the call an idempotency
     * key of your own, stored before it is sent: after a crash it tells a repeated request from a second invoice. Needs
     * {@code invoice:create}.
     *
     * @param request what to make
     * @param options what differs for this call
     */
    @POST("invoices")
    Invoice create(@Body CreateInvoice request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateInvoice, RequestOptions)}, with nothing special about the call.
     *
     * @param request what to make
     * @return the new invoice
     */
    default Invoice create(CreateInvoice request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one invoice. Needs {@code invoice:basic:read}.
     *
     * @param options what differs for this call
     */
    @GET("invoices/{id}")
    Invoice retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the invoice
     * @return the invoice
     */
    default Invoice retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Changes an invoice. Needs {@code invoice:update}.
     *
     * @param request what to change
     * @param options what differs for this call
     * @return the invoice as it is now
     */
    @PATCH("invoices/{id}")
    Invoice update(@Path("id") String id, @Body UpdateInvoice request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdateInvoice, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the invoice
     * @param request what to change
     * @return the invoice as it is now
     */
    default Invoice update(String id, UpdateInvoice request) {
        return update(id, request, RequestOptions.none());
    }

    /**
     * Lists invoices. Needs {@code invoice:basic:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("invoices")
    Page<Invoice> list(@Tag InvoiceQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(InvoiceQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Invoice> list(InvoiceQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(InvoiceQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<Invoice> list() {
        return list(InvoiceQuery.builder().build());
    }

    /**
     * Withdraws an invoice that has not been paid. The buyer can no longer pay it. Needs {@code invoice:update}.
     *
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @POST("invoices/{id}/void")
    boolean voidInvoice(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #voidInvoice(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the invoice
     * @return whether Whop did it
     */
    default boolean voidInvoice(String id) {
        return voidInvoice(id, RequestOptions.none());
    }

    /**
     * Records an invoice as paid, for money that came another way. It takes nothing from the buyer. Needs
     * {@code invoice:update}.
     *
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @POST("invoices/{id}/mark_paid")
    boolean markPaid(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #markPaid(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the invoice
     * @return whether Whop did it
     */
    default boolean markPaid(String id) {
        return markPaid(id, RequestOptions.none());
    }

    /**
     * Records that the money of an invoice is given up. Needs {@code invoice:update}.
     *
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @POST("invoices/{id}/mark_uncollectible")
    boolean markUncollectible(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #markUncollectible(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the invoice
     * @return whether Whop did it
     */
    default boolean markUncollectible(String id) {
        return markUncollectible(id, RequestOptions.none());
    }

    /**
     * Deletes an invoice. Needs {@code invoice:update}.
     *
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @DELETE("invoices/{id}")
    boolean delete(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #delete(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the invoice
     * @return whether Whop did it
     */
    default boolean delete(String id) {
        return delete(id, RequestOptions.none());
    }
}
