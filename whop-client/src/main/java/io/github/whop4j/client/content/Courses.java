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

/** Courses: lessons in chapters, in an experience. */
public interface Courses {
    /**
     * Makes a course. Needs {@code courses:update}.
     *
     * @param request what to make
     * @param options what differs for this call
     */
    @POST("courses")
    Course create(@Body CreateCourse request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateCourse, RequestOptions)}, with nothing special about the call.
     *
     * @param request what to make
     * @return the new course
     */
    default Course create(CreateCourse request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one course. Needs {@code courses:read}.
     *
     * @param options what differs for this call
     */
    @GET("courses/{id}")
    Course retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the course
     * @return the course
     */
    default Course retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Changes a course. Needs {@code courses:update}.
     *
     * @param request what to change
     * @param options what differs for this call
     * @return the course as it is now
     */
    @PATCH("courses/{id}")
    Course update(@Path("id") String id, @Body UpdateCourse request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdateCourse, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the course
     * @param request what to change
     * @return the course as it is now
     */
    default Course update(String id, UpdateCourse request) {
        return update(id, request, RequestOptions.none());
    }

    /**
     * Lists courses. Needs {@code courses:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("courses")
    Page<Course> list(@Tag CourseQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(CourseQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Course> list(CourseQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(CourseQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<Course> list() {
        return list(CourseQuery.builder().build());
    }

    /**
     * Deletes a course. Needs {@code courses:update}.
     *
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @DELETE("courses/{id}")
    boolean delete(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #delete(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the course
     * @return whether Whop did it
     */
    default boolean delete(String id) {
        return delete(id, RequestOptions.none());
    }
}
