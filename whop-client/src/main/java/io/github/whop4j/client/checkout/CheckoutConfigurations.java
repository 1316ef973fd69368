package io.github.whop4j.client.checkout;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Checkouts: a price, its metadata, and the page or embed a buyer pays on. */
public interface CheckoutConfigurations {
    /**
     * Makes a checkout. Needs {@code checkout_configuration:create}, {@code plan:create}, {@code access_pass:create},
     * {@code access_pass:update}, {@code checkout_configuration:basic:read}.
     *
     * @param request what to make
     * @param options what differs for this call
     */
    @POST("checkout_configurations")
    CheckoutConfiguration create(@Body CreateCheckoutConfiguration request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateCheckoutConfiguration, RequestOptions)}, with nothing special about the call.
     *
     * @param request what to make
     * @return the new checkout
     */
    default CheckoutConfiguration create(CreateCheckoutConfiguration request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one checkout. Needs {@code checkout_configuration:basic:read}.
     *
     * @param id {@code ch_…}
     * @param options what differs for this call
     */
    @GET("checkout_configurations/{id}")
    CheckoutConfiguration retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code ch_…}
     * @return the checkout
     */
    default CheckoutConfiguration retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists a company's checkouts. Needs {@code checkout_configuration:basic:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("checkout_configurations")
    Page<CheckoutConfiguration> list(@Tag CheckoutConfigurationQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(CheckoutConfigurationQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<CheckoutConfiguration> list(CheckoutConfigurationQuery query) {
        return list(query, RequestOptions.none());
    }
}
