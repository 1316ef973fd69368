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

/** Private chats of a few people. */
public interface DmChannels {
    /**
     * Opens a private chat.
     *
     * @param request who takes part
     * @param options what differs for this call
     */
    @POST("dm_channels")
    DmChannel create(@Body CreateDmChannel request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateDmChannel, RequestOptions)}, with nothing special about the call.
     *
     * @param request who takes part
     * @return the new private chat
     */
    default DmChannel create(CreateDmChannel request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one private chat. Needs {@code dms:read}.
     *
     * @param id the id of the dm channel
     * @param options what differs for this call
     */
    @GET("dm_channels/{id}")
    DmChannel retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the dm channel
     * @return the private chat
     */
    default DmChannel retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Changes a private chat. Needs {@code dms:channel:manage}.
     *
     * @param id the id of the dm channel
     * @param request what to change
     * @param options what differs for this call
     * @return the private chat as it is now
     */
    @PATCH("dm_channels/{id}")
    DmChannel update(@Path("id") String id, @Body UpdateDmChannel request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdateDmChannel, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the dm channel
     * @param request what to change
     * @return the private chat as it is now
     */
    default DmChannel update(String id, UpdateDmChannel request) {
        return update(id, request, RequestOptions.none());
    }

    /**
     * Lists private chats. Needs {@code dms:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("dm_channels")
    Page<DmChannel> list(@Tag DmChannelQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(DmChannelQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<DmChannel> list(DmChannelQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(DmChannelQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<DmChannel> list() {
        return list(DmChannelQuery.builder().build());
    }

    /**
     * Deletes a private chat. Needs {@code dms:channel:manage}.
     *
     * @param id the id of the dm channel
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @DELETE("dm_channels/{id}")
    boolean delete(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #delete(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the dm channel
     * @return whether Whop did it
     */
    default boolean delete(String id) {
        return delete(id, RequestOptions.none());
    }
}
