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

/** Plans: prices of products, with how and how often they are charged. */
public interface Plans {
    /**
     * Makes a price of a product. Needs {@code plan:create}, {@code access_pass:basic:read}, {@code plan:basic:read}.
     *
     * @param request what to make
     * @param options what differs for this call
     */
    @POST("plans")
    Plan create(@Body CreatePlan request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreatePlan, RequestOptions)}, with nothing special about the call.
     *
     * @param request what to make
     * @return the new plan
     */
    default Plan create(CreatePlan request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one plan. Needs {@code plan:basic:read}.
     *
     * @param id {@code plan_…}
     * @param options what differs for this call
     */
    @GET("plans/{id}")
    Plan retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code plan_…}
     * @return the plan
     */
    default Plan retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Changes a plan. Needs {@code plan:update}, {@code access_pass:basic:read}, {@code plan:basic:read}.
     *
     * @param id {@code plan_…}
     * @param request what to change
     * @param options what differs for this call
     * @return the plan as it is now
     */
    @PATCH("plans/{id}")
    Plan update(@Path("id") String id, @Body UpdatePlan request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdatePlan, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code plan_…}
     * @param request what to change
     * @return the plan as it is now
     */
    default Plan update(String id, UpdatePlan request) {
        return update(id, request, RequestOptions.none());
    }

    /**
     * Lists a company's plans. Needs {@code plan:basic:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("plans")
    Page<Plan> list(@Tag PlanQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(PlanQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Plan> list(PlanQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * Deletes a plan. Needs {@code plan:delete}.
     *
     * @param id {@code plan_…}
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @DELETE("plans/{id}")
    boolean delete(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #delete(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code plan_…}
     * @return whether Whop did it
     */
    default boolean delete(String id) {
        return delete(id, RequestOptions.none());
    }
}
