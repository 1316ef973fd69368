package io.github.whop4j.client.payments;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Payments: money buyers paid. */
public interface Payments {
    /**
     * Charges a member's saved payment method, without the buyer being there. Give the call an idempotency key of your
     * own, stored before it is sent: after a crash it tells a repeated request from a second charge. Needs
     * {@code payment:charge}, {@code plan:create}, {@code access_pass:create}, {@code access_pass:update},
     * {@code plan:basic:read}, {@code access_pass:basic:read}, {@code member:email:read}, {@code member:basic:read},
     * {@code member:phone:read}, {@code promo_code:basic:read}, {@code payment:dispute:read},
     * {@code payment:resolution_center_case:read}.
     *
     * @param request whom to charge, and what for
     * @param options what differs for this call
     * @return the new payment; it may not be paid yet
     */
    @POST("payments")
    Payment create(@Body CreatePayment request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreatePayment, RequestOptions)}, with nothing special about the call.
     *
     * @param request whom to charge, and what for
     * @return the new payment; it may not be paid yet
     */
    default Payment create(CreatePayment request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one payment. A missing permission can show as a 400. Needs {@code payment:basic:read},
     * {@code plan:basic:read}, {@code access_pass:basic:read}, {@code member:email:read}, {@code member:basic:read},
     * {@code member:phone:read}, {@code promo_code:basic:read}, {@code payment:dispute:read},
     * {@code payment:resolution_center_case:read}.
     *
     * @param id {@code pay_…}
     * @param options what differs for this call
     */
    @GET("payments/{id}")
    Payment retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code pay_…}
     * @return the payment
     */
    default Payment retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists payments. Needs {@code payment:basic:read}, {@code plan:basic:read}, {@code access_pass:basic:read},
     * {@code member:email:read}, {@code member:basic:read}, {@code member:phone:read}, {@code promo_code:basic:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("payments")
    Page<Payment> list(@Tag PaymentQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(PaymentQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Payment> list(PaymentQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(PaymentQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<Payment> list() {
        return list(PaymentQuery.builder().build());
    }

    /**
     * Gives money back to the buyer. It settles later; the membership stays. Asking a second time without the
     * idempotency key of the first is refused, or gives back more. Needs {@code payment:manage},
     * {@code plan:basic:read}, {@code access_pass:basic:read}, {@code member:email:read}, {@code member:basic:read},
     * {@code member:phone:read}, {@code promo_code:basic:read}, {@code payment:dispute:read},
     * {@code payment:resolution_center_case:read}.
     *
     * @param id {@code pay_…}
     * @param request all of it or a part
     * @param options what differs for this call
     * @return the payment as it is now
     */
    @POST("payments/{id}/refund")
    Payment refund(@Path("id") String id, @Body RefundPayment request, @Tag RequestOptions options);

    /**
     * As {@link #refund(String, RefundPayment, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code pay_…}
     * @param request all of it or a part
     * @return the payment as it is now
     */
    default Payment refund(String id, RefundPayment request) {
        return refund(id, request, RequestOptions.none());
    }

    /**
     * Tries to take the money of a failed payment again. Needs {@code payment:manage}, {@code plan:basic:read},
     * {@code access_pass:basic:read}, {@code member:email:read}, {@code member:basic:read}, {@code member:phone:read},
     * {@code promo_code:basic:read}, {@code payment:dispute:read}, {@code payment:resolution_center_case:read}.
     *
     * @param id {@code pay_…}
     * @param options what differs for this call
     * @return the payment as it is now
     */
    @POST("payments/{id}/retry")
    Payment retry(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retry(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code pay_…}
     * @return the payment as it is now
     */
    default Payment retry(String id) {
        return retry(id, RequestOptions.none());
    }

    /**
     * Withdraws a payment that has not been paid. Needs {@code payment:manage}, {@code plan:basic:read},
     * {@code access_pass:basic:read}, {@code member:email:read}, {@code member:basic:read}, {@code member:phone:read},
     * {@code promo_code:basic:read}, {@code payment:dispute:read}, {@code payment:resolution_center_case:read}.
     *
     * @param id {@code pay_…}
     * @param options what differs for this call
     * @return the payment as it is now
     */
    @POST("payments/{id}/void")
    Payment voidPayment(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #voidPayment(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code pay_…}
     * @return the payment as it is now
     */
    default Payment voidPayment(String id) {
        return voidPayment(id, RequestOptions.none());
    }

    /**
     * Lists the fees taken from a payment. Needs {@code payment:basic:read}.
     *
     * @param id {@code pay_…}
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("payments/{id}/fees")
    Page<PaymentFee> listFees(@Path("id") String id, @Tag PaymentFeeQuery query, @Tag RequestOptions options);

    /**
     * As {@link #listFees(String, PaymentFeeQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code pay_…}
     * @param query which ones
     * @return the first page
     */
    default Page<PaymentFee> listFees(String id, PaymentFeeQuery query) {
        return listFees(id, query, RequestOptions.none());
    }

    /**
     * As {@link #listFees(String, PaymentFeeQuery)}, with no filter.
     *
     * @param id {@code pay_…}
     * @return the first page
     */
    default Page<PaymentFee> listFees(String id) {
        return listFees(id, PaymentFeeQuery.builder().build());
    }
}
