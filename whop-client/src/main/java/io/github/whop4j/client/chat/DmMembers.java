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

/** The people who take part in private chats. */
public interface DmMembers {
    /**
     * Adds a person to a private chat. Needs {@code dms:channel:manage}.
     *
     * @param options what differs for this call
     * @return the new member
     */
    @POST("dm_members")
    DmMember create(@Body CreateDmMember request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateDmMember, RequestOptions)}, with nothing special about the call.
     *
     * @param request who, and to which chat
     * @return the new member
     */
    default DmMember create(CreateDmMember request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one member of a private chat. Needs {@code dms:read}.
     *
     * @param id the id of the dm member
     * @param options what differs for this call
     */
    @GET("dm_members/{id}")
    DmMember retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the dm member
     * @return the member
     */
    default DmMember retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Changes a member of a private chat. Needs {@code dms:channel:manage}.
     *
     * @param id the id of the dm member
     * @param request what to change
     * @param options what differs for this call
     * @return the member as it is now
     */
    @PATCH("dm_members/{id}")
    DmMember update(@Path("id") String id, @Body UpdateDmMember request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdateDmMember, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the dm member
     * @param request what to change
     * @return the member as it is now
     */
    default DmMember update(String id, UpdateDmMember request) {
        return update(id, request, RequestOptions.none());
    }

    /**
     * Lists the members of a private chat. Needs {@code dms:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("dm_members")
    Page<DmMember> list(@Tag DmMemberQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(DmMemberQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<DmMember> list(DmMemberQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * Takes a person out of a private chat. Needs {@code dms:channel:manage}.
     *
     * @param id the id of the dm member
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @DELETE("dm_members/{id}")
    boolean delete(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #delete(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the dm member
     * @return whether Whop did it
     */
    default boolean delete(String id) {
        return delete(id, RequestOptions.none());
    }
}
