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

/** Lessons of courses. */
public interface CourseLessons {
    /**
     * Makes a lesson. Needs {@code courses:update}.
     *
     * @param request what to make
     * @param options what differs for this call
     */
    @POST("course_lessons")
    CourseLesson create(@Body CreateCourseLesson request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateCourseLesson, RequestOptions)}, with nothing special about the call.
     *
     * @param request what to make
     * @return the new lesson
     */
    default CourseLesson create(CreateCourseLesson request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one lesson. Needs {@code courses:read}.
     *
     * @param id the id of the course lesson
     * @param options what differs for this call
     */
    @GET("course_lessons/{id}")
    CourseLesson retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the course lesson
     * @return the lesson
     */
    default CourseLesson retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Changes a lesson. Needs {@code courses:update}.
     *
     * @param id the id of the course lesson
     * @param request what to change
     * @param options what differs for this call
     * @return the lesson as it is now
     */
    @PATCH("course_lessons/{id}")
    CourseLesson update(@Path("id") String id, @Body UpdateCourseLesson request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdateCourseLesson, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the course lesson
     * @param request what to change
     * @return the lesson as it is now
     */
    default CourseLesson update(String id, UpdateCourseLesson request) {
        return update(id, request, RequestOptions.none());
    }

    /**
     * Lists lessons. Needs {@code courses:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("course_lessons")
    Page<CourseLesson> list(@Tag CourseLessonQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(CourseLessonQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<CourseLesson> list(CourseLessonQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(CourseLessonQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<CourseLesson> list() {
        return list(CourseLessonQuery.builder().build());
    }

    /**
     * Deletes a lesson. Needs {@code courses:update}.
     *
     * @param id the id of the course lesson
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @DELETE("course_lessons/{id}")
    boolean delete(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #delete(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the course lesson
     * @return whether Whop did it
     */
    default boolean delete(String id) {
        return delete(id, RequestOptions.none());
    }

    /**
     * Marks a lesson as done, for the person who asks.
     *
     * @param lessonId the id of the course lesson
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @POST("course_lessons/{lesson_id}/mark_as_completed")
    boolean markAsCompleted(@Path("lesson_id") String lessonId, @Tag RequestOptions options);

    /**
     * As {@link #markAsCompleted(String, RequestOptions)}, with nothing special about the call.
     *
     * @param lessonId the id of the course lesson
     * @return whether Whop did it
     */
    default boolean markAsCompleted(String lessonId) {
        return markAsCompleted(lessonId, RequestOptions.none());
    }

    /**
     * Starts a lesson, for the person who asks.
     *
     * @param lessonId the id of the course lesson
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @POST("course_lessons/{lesson_id}/start")
    boolean start(@Path("lesson_id") String lessonId, @Tag RequestOptions options);

    /**
     * As {@link #start(String, RequestOptions)}, with nothing special about the call.
     *
     * @param lessonId the id of the course lesson
     * @return whether Whop did it
     */
    default boolean start(String lessonId) {
        return start(lessonId, RequestOptions.none());
    }

    /**
     * Hands in the answers to the questions of a lesson.
     *
     * @param lessonId the id of the course lesson
     * @param options what differs for this call
     * @return how the student did
     */
    @POST("course_lessons/{lesson_id}/submit_assessment")
    AssessmentResult submitAssessment(
            @Path("lesson_id") String lessonId, @Body SubmitAssessment request, @Tag RequestOptions options);

    /**
     * As {@link #submitAssessment(String, SubmitAssessment, RequestOptions)}, with nothing special about the call.
     *
     * @param lessonId the id of the course lesson
     * @param request the answers
     * @return how the student did
     */
    default AssessmentResult submitAssessment(String lessonId, SubmitAssessment request) {
        return submitAssessment(lessonId, request, RequestOptions.none());
    }
}
