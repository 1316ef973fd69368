package io.github.whop4j.client.checkout;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Promo codes: codes that make a purchase cheaper. */
public interface PromoCodes {
    /**
     * Makes a promo code. Needs {@code promo_code:create}, {@code access_pass:basic:read}.
     *
     * @param request what to make
     * @param options what differs for this call
     */
    @POST("promo_codes")
    PromoCode create(@Body CreatePromoCode request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreatePromoCode, RequestOptions)}, with nothing special about the call.
     *
     * @param request what to make
     * @return the new promo code
     */
    default PromoCode create(CreatePromoCode request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one promo code. Needs {@code promo_code:basic:read}, {@code access_pass:basic:read}.
     *
     * @param id {@code promo_…}
     * @param options what differs for this call
     */
    @GET("promo_codes/{id}")
    PromoCode retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code promo_…}
     * @return the promo code
     */
    default PromoCode retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists a company's promo codes. Needs {@code promo_code:basic:read}, {@code access_pass:basic:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("promo_codes")
    Page<PromoCode> list(@Tag PromoCodeQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(PromoCodeQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<PromoCode> list(PromoCodeQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * Deletes a promo code. Needs {@code promo_code:delete}.
     *
     * @param id {@code promo_…}
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @DELETE("promo_codes/{id}")
    boolean delete(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #delete(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code promo_…}
     * @return whether Whop did it
     */
    default boolean delete(String id) {
        return delete(id, RequestOptions.none());
    }
}
