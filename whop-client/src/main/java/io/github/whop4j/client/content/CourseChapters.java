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

/** Chapters of courses. */
public interface CourseChapters {
    /**
     * Makes a chapter. Needs {@code courses:update}.
     *
     * @param request what to make
     * @param options what differs for this call
     */
    @POST("course_chapters")
    CourseChapter create(@Body CreateCourseChapter request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateCourseChapter, RequestOptions)}, with nothing special about the call.
     *
     * @param request what to make
     * @return the new chapter
     */
    default CourseChapter create(CreateCourseChapter request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one chapter. Needs {@code courses:read}.
     *
     * @param id the id of the course chapter
     * @param options what differs for this call
     */
    @GET("course_chapters/{id}")
    CourseChapter retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the course chapter
     * @return the chapter
     */
    default CourseChapter retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Changes a chapter. Needs {@code courses:update}.
     *
     * @param id the id of the course chapter
     * @param request what to change
     * @param options what differs for this call
     * @return the chapter as it is now
     */
    @PATCH("course_chapters/{id}")
    CourseChapter update(@Path("id") String id, @Body UpdateCourseChapter request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdateCourseChapter, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the course chapter
     * @param request what to change
     * @return the chapter as it is now
     */
    default CourseChapter update(String id, UpdateCourseChapter request) {
        return update(id, request, RequestOptions.none());
    }

    /**
     * Lists the chapters of a course. Needs {@code courses:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("course_chapters")
    Page<CourseChapter> list(@Tag CourseChapterQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(CourseChapterQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<CourseChapter> list(CourseChapterQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * Deletes a chapter. Needs {@code courses:update}.
     *
     * @param id the id of the course chapter
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @DELETE("course_chapters/{id}")
    boolean delete(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #delete(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the course chapter
     * @return whether Whop did it
     */
    default boolean delete(String id) {
        return delete(id, RequestOptions.none());
    }
}
