package io.github.whop4j.client.content;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Posts in forums, and the answers to them. */
public interface ForumPosts {
    /**
     * Writes a post, or an answer to one. Needs {@code forum:post:create}.
     *
     * @param request what to write
     * @param options what differs for this call
     */
    @POST("forum_posts")
    ForumPost create(@Body CreateForumPost request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateForumPost, RequestOptions)}, with nothing special about the call.
     *
     * @param request what to write
     * @return the new post
     */
    default ForumPost create(CreateForumPost request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one post. Needs {@code forum:read}.
     *
     * @param id {@code post_…}
     * @param options what differs for this call
     */
    @GET("forum_posts/{id}")
    ForumPost retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code post_…}
     * @return the post
     */
    default ForumPost retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Changes a post.
     *
     * @param id {@code post_…}
     * @param request what to change
     * @param options what differs for this call
     * @return the post as it is now
     */
    @PATCH("forum_posts/{id}")
    ForumPost update(@Path("id") String id, @Body UpdateForumPost request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdateForumPost, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code post_…}
     * @param request what to change
     * @return the post as it is now
     */
    default ForumPost update(String id, UpdateForumPost request) {
        return update(id, request, RequestOptions.none());
    }

    /**
     * Lists the posts of a forum. Needs {@code forum:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("forum_posts")
    Page<ForumPost> list(@Tag ForumPostQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(ForumPostQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<ForumPost> list(ForumPostQuery query) {
        return list(query, RequestOptions.none());
    }
}
