package io.github.whop4j.client.content;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** How far students are with lessons. */
public interface CourseLessonInteractions {
    /**
     * Reads how far a student is with a lesson. Needs {@code courses:read}, {@code course_analytics:read}.
     *
     * @param id the id of the course lesson interaction
     * @param options what differs for this call
     * @return the interaction
     */
    @GET("course_lesson_interactions/{id}")
    CourseLessonInteraction retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the course lesson interaction
     * @return the interaction
     */
    default CourseLessonInteraction retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists how far students are with lessons. Needs {@code courses:read}, {@code course_analytics:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("course_lesson_interactions")
    Page<CourseLessonInteraction> list(@Tag CourseLessonInteractionQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(CourseLessonInteractionQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<CourseLessonInteraction> list(CourseLessonInteractionQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(CourseLessonInteractionQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<CourseLessonInteraction> list() {
        return list(CourseLessonInteractionQuery.builder().build());
    }
}
