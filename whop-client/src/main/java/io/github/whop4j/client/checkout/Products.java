package io.github.whop4j.client.checkout;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Products: what companies sell. */
public interface Products {
    /**
     * Makes a product, on request together with a price. Needs {@code access_pass:create},
     * {@code access_pass:basic:read}.
     *
     * @param request what to make
     * @param options what differs for this call
     */
    @POST("products")
    Product create(@Body CreateProduct request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateProduct, RequestOptions)}, with nothing special about the call.
     *
     * @param request what to make
     * @return the new product
     */
    default Product create(CreateProduct request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one product. Needs {@code access_pass:basic:read}.
     *
     * @param id {@code prod_…}
     * @param options what differs for this call
     */
    @GET("products/{id}")
    Product retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code prod_…}
     * @return the product
     */
    default Product retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Changes a product. Needs {@code access_pass:update}, {@code access_pass:basic:read}.
     *
     * @param id {@code prod_…}
     * @param request what to change
     * @param options what differs for this call
     * @return the product as it is now
     */
    @PATCH("products/{id}")
    Product update(@Path("id") String id, @Body UpdateProduct request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdateProduct, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code prod_…}
     * @param request what to change
     * @return the product as it is now
     */
    default Product update(String id, UpdateProduct request) {
        return update(id, request, RequestOptions.none());
    }

    /**
     * Lists a company's products. Needs {@code access_pass:basic:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("products")
    Page<Product> list(@Tag ProductQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(ProductQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Product> list(ProductQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * Deletes a product. Needs {@code access_pass:delete}.
     *
     * @param id {@code prod_…}
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @DELETE("products/{id}")
    boolean delete(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #delete(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code prod_…}
     * @return whether Whop did it
     */
    default boolean delete(String id) {
        return delete(id, RequestOptions.none());
    }
}
