package io.github.whop4j.client.payments;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** Saved payment methods: ways to pay that buyers left with a company. */
public interface PaymentMethods {
    /**
     * Reads one saved payment method. Needs {@code member:payment_methods:read}.
     *
     * @param id {@code payt_…}
     * @param companyId whose customer it belongs to, {@code biz_…}; null for none
     * @param memberId whose it is, {@code mber_…}; null for none
     * @param options what differs for this call
     */
    @GET("payment_methods/{id}")
    PaymentMethod retrieve(
            @Path("id") String id,
            @Query("company_id") @Nullable String companyId,
            @Query("member_id") @Nullable String memberId,
            @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, String, String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code payt_…}
     * @param companyId whose customer it belongs to, {@code biz_…}; null for none
     * @param memberId whose it is, {@code mber_…}; null for none
     * @return the payment method
     */
    default PaymentMethod retrieve(String id, @Nullable String companyId, @Nullable String memberId) {
        return retrieve(id, companyId, memberId, RequestOptions.none());
    }

    /**
     * As {@link #retrieve(String, String, String)}, with companyId and memberId left out.
     *
     * @param id {@code payt_…}
     * @return the payment method
     */
    default PaymentMethod retrieve(String id) {
        return retrieve(id, null, null);
    }

    /**
     * Lists saved payment methods. Needs {@code member:payment_methods:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("payment_methods")
    Page<PaymentMethod> list(@Tag PaymentMethodQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(PaymentMethodQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<PaymentMethod> list(PaymentMethodQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(PaymentMethodQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<PaymentMethod> list() {
        return list(PaymentMethodQuery.builder().build());
    }
}
