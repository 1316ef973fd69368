package io.github.whop4j.client.payouts;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Identity checks (KYC) of those who are paid out. */
public interface Verifications {
    /**
     * Reads one identity check. Needs {@code payout:account:read}.
     *
     * @param id {@code verf_…}
     * @param options what differs for this call
     */
    @GET("verifications/{id}")
    Verification retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code verf_…}
     * @return the identity check
     */
    default Verification retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists the identity checks of a payout account. Needs {@code payout:account:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("verifications")
    Page<Verification> list(@Tag VerificationQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(VerificationQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Verification> list(VerificationQuery query) {
        return list(query, RequestOptions.none());
    }
}
