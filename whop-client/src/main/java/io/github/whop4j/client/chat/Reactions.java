package io.github.whop4j.client.chat;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** Reactions: emojis given to messages and posts. */
public interface Reactions {
    /**
     * Gives a reaction, or votes in a poll. Needs {@code chat:read}.
     *
     * @param request what to give, and to what
     * @param options what differs for this call
     */
    @POST("reactions")
    Reaction create(@Body CreateReaction request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateReaction, RequestOptions)}, with nothing special about the call.
     *
     * @param request what to give, and to what
     * @return the new reaction
     */
    default Reaction create(CreateReaction request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one reaction. Needs {@code chat:read}.
     *
     * @param options what differs for this call
     */
    @GET("reactions/{id}")
    Reaction retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the reaction
     * @return the reaction
     */
    default Reaction retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists the reactions to a message or post. Needs {@code chat:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("reactions")
    Page<Reaction> list(@Tag ReactionQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(ReactionQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Reaction> list(ReactionQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * Takes a reaction back. Needs {@code chat:read}.
     *
     * @param emoji the emoji to take back; null for none
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @DELETE("reactions/{id}")
    boolean delete(@Path("id") String id, @Query("emoji") @Nullable String emoji, @Tag RequestOptions options);

    /**
     * As {@link #delete(String, String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the reaction
     * @param emoji the emoji to take back; null for none
     * @return whether Whop did it
     */
    default boolean delete(String id, @Nullable String emoji) {
        return delete(id, emoji, RequestOptions.none());
    }

    /**
     * As {@link #delete(String, String)}, with emoji left out.
     *
     * @param id the id of the reaction
     * @return whether Whop did it
     */
    default boolean delete(String id) {
        return delete(id, null);
    }
}
