package io.github.whop4j.client.apps;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Conversations with Whop's AI. */
public interface AiChats {
    /**
     * Begins an AI chat. Needs {@code ai_chat:create}.
     *
     * @param request what to say first
     * @param options what differs for this call
     */
    @POST("ai_chats")
    AiChat create(@Body CreateAiChat request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateAiChat, RequestOptions)}, with nothing special about the call.
     *
     * @param request what to say first
     * @return the new AI chat
     */
    default AiChat create(CreateAiChat request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one AI chat.
     *
     * @param options what differs for this call
     */
    @GET("ai_chats/{id}")
    AiChat retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the ai chat
     * @return the AI chat
     */
    default AiChat retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Changes an AI chat. Needs {@code ai_chat:update}.
     *
     * @param request what to change
     * @param options what differs for this call
     * @return the AI chat as it is now
     */
    @PATCH("ai_chats/{id}")
    AiChat update(@Path("id") String id, @Body UpdateAiChat request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdateAiChat, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the ai chat
     * @param request what to change
     * @return the AI chat as it is now
     */
    default AiChat update(String id, UpdateAiChat request) {
        return update(id, request, RequestOptions.none());
    }

    /**
     * Lists AI chats.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("ai_chats")
    Page<AiChat> list(@Tag AiChatQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(AiChatQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<AiChat> list(AiChatQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(AiChatQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<AiChat> list() {
        return list(AiChatQuery.builder().build());
    }

    /**
     * Deletes an AI chat. Needs {@code ai_chat:delete}.
     *
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @DELETE("ai_chats/{id}")
    boolean delete(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #delete(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the ai chat
     * @return whether Whop did it
     */
    default boolean delete(String id) {
        return delete(id, RequestOptions.none());
    }
}
