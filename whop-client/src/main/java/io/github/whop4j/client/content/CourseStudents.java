package io.github.whop4j.client.content;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** People who take courses. */
public interface CourseStudents {
    /**
     * Reads one student. Needs {@code courses:read}, {@code course_analytics:read}.
     *
     * @param options what differs for this call
     */
    @GET("course_students/{id}")
    CourseStudent retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the course student
     * @return the student
     */
    default CourseStudent retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists the students of a course. Needs {@code courses:read}, {@code course_analytics:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("course_students")
    Page<CourseStudent> list(@Tag CourseStudentQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(CourseStudentQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<CourseStudent> list(CourseStudentQuery query) {
        return list(query, RequestOptions.none());
    }
}
