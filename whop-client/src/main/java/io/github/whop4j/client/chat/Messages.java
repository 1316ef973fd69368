package io.github.whop4j.client.chat;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Messages in chats. */
public interface Messages {
    /**
     * Sends a message. Needs {@code chat:message:create}.
     *
     * @param request what to say, and where
     * @param options what differs for this call
     */
    @POST("messages")
    Message create(@Body CreateMessage request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateMessage, RequestOptions)}, with nothing special about the call.
     *
     * @param request what to say, and where
     * @return the new message
     */
    default Message create(CreateMessage request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one message. Needs {@code chat:read}.
     *
     * @param id {@code msg_…}
     * @param options what differs for this call
     */
    @GET("messages/{id}")
    Message retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code msg_…}
     * @return the message
     */
    default Message retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Changes a message.
     *
     * @param id {@code msg_…}
     * @param request what to change
     * @param options what differs for this call
     * @return the message as it is now
     */
    @PATCH("messages/{id}")
    Message update(@Path("id") String id, @Body UpdateMessage request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdateMessage, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code msg_…}
     * @param request what to change
     * @return the message as it is now
     */
    default Message update(String id, UpdateMessage request) {
        return update(id, request, RequestOptions.none());
    }

    /**
     * Lists the messages of a channel. Needs {@code chat:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("messages")
    Page<Message> list(@Tag MessageQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(MessageQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Message> list(MessageQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * Deletes a message. Needs {@code chat:message:create}.
     *
     * @param id {@code msg_…}
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @DELETE("messages/{id}")
    boolean delete(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #delete(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code msg_…}
     * @return whether Whop did it
     */
    default boolean delete(String id) {
        return delete(id, RequestOptions.none());
    }
}
