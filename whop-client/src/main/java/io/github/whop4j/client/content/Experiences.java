package io.github.whop4j.client.content;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Experiences: what members get to use, each an app set up in a company. */
public interface Experiences {
    /**
     * Makes an experience. Needs {@code experience:create}.
     *
     * @param request what to make
     * @param options what differs for this call
     */
    @POST("experiences")
    Experience create(@Body CreateExperience request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateExperience, RequestOptions)}, with nothing special about the call.
     *
     * @param request what to make
     * @return the new experience
     */
    default Experience create(CreateExperience request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one experience.
     *
     * @param id {@code exp_…}
     * @param options what differs for this call
     */
    @GET("experiences/{id}")
    Experience retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code exp_…}
     * @return the experience
     */
    default Experience retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Changes an experience. Needs {@code experience:update}.
     *
     * @param id {@code exp_…}
     * @param request what to change
     * @param options what differs for this call
     * @return the experience as it is now
     */
    @PATCH("experiences/{id}")
    Experience update(@Path("id") String id, @Body UpdateExperience request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdateExperience, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code exp_…}
     * @param request what to change
     * @return the experience as it is now
     */
    default Experience update(String id, UpdateExperience request) {
        return update(id, request, RequestOptions.none());
    }

    /**
     * Lists a company's experiences.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("experiences")
    Page<Experience> list(@Tag ExperienceQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(ExperienceQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Experience> list(ExperienceQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * Deletes an experience. Needs {@code experience:delete}.
     *
     * @param id {@code exp_…}
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @DELETE("experiences/{id}")
    boolean delete(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #delete(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code exp_…}
     * @return whether Whop did it
     */
    default boolean delete(String id) {
        return delete(id, RequestOptions.none());
    }

    /**
     * Lets a product give access to an experience. Needs {@code experience:attach}.
     *
     * @param id {@code exp_…}
     * @param options what differs for this call
     * @return the experience as it is now
     */
    @POST("experiences/{id}/attach")
    Experience attach(@Path("id") String id, @Body AttachExperience request, @Tag RequestOptions options);

    /**
     * As {@link #attach(String, AttachExperience, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code exp_…}
     * @param request which product
     * @return the experience as it is now
     */
    default Experience attach(String id, AttachExperience request) {
        return attach(id, request, RequestOptions.none());
    }

    /**
     * Ends that a product gives access to an experience. Needs {@code experience:detach}.
     *
     * @param id {@code exp_…}
     * @param options what differs for this call
     * @return the experience as it is now
     */
    @POST("experiences/{id}/detach")
    Experience detach(@Path("id") String id, @Body DetachExperience request, @Tag RequestOptions options);

    /**
     * As {@link #detach(String, DetachExperience, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code exp_…}
     * @param request which product
     * @return the experience as it is now
     */
    default Experience detach(String id, DetachExperience request) {
        return detach(id, request, RequestOptions.none());
    }

    /**
     * Makes a copy of an experience. Needs {@code experience:create}.
     *
     * @param id {@code exp_…}
     * @param request what to call the copy
     * @param options what differs for this call
     */
    @POST("experiences/{id}/duplicate")
    Experience duplicate(@Path("id") String id, @Body DuplicateExperience request, @Tag RequestOptions options);

    /**
     * As {@link #duplicate(String, DuplicateExperience, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code exp_…}
     * @param request what to call the copy
     * @return the copy
     */
    default Experience duplicate(String id, DuplicateExperience request) {
        return duplicate(id, request, RequestOptions.none());
    }

    /**
     * As {@link #duplicate(String, DuplicateExperience)}, with an empty request.
     *
     * @param id {@code exp_…}
     * @return the copy
     */
    default Experience duplicate(String id) {
        return duplicate(id, DuplicateExperience.builder().build());
    }
}
