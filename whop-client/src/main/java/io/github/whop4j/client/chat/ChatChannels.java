package io.github.whop4j.client.chat;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Chats of many, in experiences. */
public interface ChatChannels {
    /**
     * Reads one chat. Needs {@code chat:read}.
     *
     * @param id the id of the chat channel
     * @param options what differs for this call
     */
    @GET("chat_channels/{id}")
    ChatChannel retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the chat channel
     * @return the chat
     */
    default ChatChannel retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Changes a chat. Needs {@code chat:moderate}.
     *
     * @param id the id of the chat channel
     * @param request what to change
     * @param options what differs for this call
     * @return the chat as it is now
     */
    @PATCH("chat_channels/{id}")
    ChatChannel update(@Path("id") String id, @Body UpdateChatChannel request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdateChatChannel, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the chat channel
     * @param request what to change
     * @return the chat as it is now
     */
    default ChatChannel update(String id, UpdateChatChannel request) {
        return update(id, request, RequestOptions.none());
    }

    /**
     * Lists a company's chats. Needs {@code chat:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("chat_channels")
    Page<ChatChannel> list(@Tag ChatChannelQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(ChatChannelQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<ChatChannel> list(ChatChannelQuery query) {
        return list(query, RequestOptions.none());
    }
}
