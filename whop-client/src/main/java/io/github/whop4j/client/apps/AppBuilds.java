package io.github.whop4j.client.apps;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Builds: the code of apps, as it is handed in and reviewed. */
public interface AppBuilds {
    /**
     * Hands in a build. Needs {@code developer:manage_builds}.
     *
     * @param request what to hand in
     * @param options what differs for this call
     */
    @POST("app_builds")
    AppBuild create(@Body CreateAppBuild request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateAppBuild, RequestOptions)}, with nothing special about the call.
     *
     * @param request what to hand in
     * @return the new build
     */
    default AppBuild create(CreateAppBuild request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one build. Needs {@code developer:manage_builds}.
     *
     * @param id the id of the app build
     * @param options what differs for this call
     */
    @GET("app_builds/{id}")
    AppBuild retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the app build
     * @return the build
     */
    default AppBuild retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists the builds of an app. Needs {@code developer:manage_builds}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("app_builds")
    Page<AppBuild> list(@Tag AppBuildQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(AppBuildQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<AppBuild> list(AppBuildQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * Makes a build the one people get. Needs {@code developer:manage_builds}.
     *
     * @param id the id of the app build
     * @param options what differs for this call
     * @return the build as it is now
     */
    @POST("app_builds/{id}/promote")
    AppBuild promote(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #promote(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the app build
     * @return the build as it is now
     */
    default AppBuild promote(String id) {
        return promote(id, RequestOptions.none());
    }
}
