package io.github.whop4j.client.chat;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Chats between customers and the teams of companies. */
public interface SupportChannels {
    /**
     * Opens a support chat between a customer and a company. Needs {@code support_chat:create}.
     *
     * @param request for whom
     * @param options what differs for this call
     */
    @POST("support_channels")
    SupportChannel create(@Body CreateSupportChannel request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateSupportChannel, RequestOptions)}, with nothing special about the call.
     *
     * @param request for whom
     * @return the new support chat
     */
    default SupportChannel create(CreateSupportChannel request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one support chat. Needs {@code support_chat:read}.
     *
     * @param id the id of the support channel
     * @param options what differs for this call
     */
    @GET("support_channels/{id}")
    SupportChannel retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the support channel
     * @return the support chat
     */
    default SupportChannel retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists support chats. Needs {@code support_chat:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("support_channels")
    Page<SupportChannel> list(@Tag SupportChannelQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(SupportChannelQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<SupportChannel> list(SupportChannelQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(SupportChannelQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<SupportChannel> list() {
        return list(SupportChannelQuery.builder().build());
    }
}
