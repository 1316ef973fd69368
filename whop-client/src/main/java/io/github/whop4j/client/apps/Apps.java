package io.github.whop4j.client.apps;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Apps: programs that run inside Whop. */
public interface Apps {
    /**
     * Makes an app. Needs {@code developer:create_app}, {@code developer:manage_api_key}.
     *
     * @param request what to make
     * @param options what differs for this call
     */
    @POST("apps")
    App create(@Body CreateApp request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateApp, RequestOptions)}, with nothing special about the call.
     *
     * @param request what to make
     * @return the new app
     */
    default App create(CreateApp request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one app. Needs {@code developer:manage_api_key}.
     *
     * @param id {@code app_…}
     * @param options what differs for this call
     */
    @GET("apps/{id}")
    App retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code app_…}
     * @return the app
     */
    default App retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Changes an app. Needs {@code developer:update_app}, {@code developer:manage_api_key}.
     *
     * @param id {@code app_…}
     * @param request what to change
     * @param options what differs for this call
     * @return the app as it is now
     */
    @PATCH("apps/{id}")
    App update(@Path("id") String id, @Body UpdateApp request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdateApp, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code app_…}
     * @param request what to change
     * @return the app as it is now
     */
    default App update(String id, UpdateApp request) {
        return update(id, request, RequestOptions.none());
    }

    /**
     * Lists apps.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("apps")
    Page<App> list(@Tag AppQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(AppQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<App> list(AppQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(AppQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<App> list() {
        return list(AppQuery.builder().build());
    }
}
