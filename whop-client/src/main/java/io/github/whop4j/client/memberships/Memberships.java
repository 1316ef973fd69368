package io.github.whop4j.client.memberships;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Memberships: buyers' access to products. They are made by a purchase. */
public interface Memberships {
    /**
     * Reads one membership. Needs {@code member:basic:read}, {@code member:email:read}.
     *
     * @param id {@code mem_…}
     * @param options what differs for this call
     */
    @GET("memberships/{id}")
    Membership retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code mem_…}
     * @return the membership
     */
    default Membership retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Changes a membership. Needs {@code member:manage}, {@code member:email:read}, {@code member:basic:read}.
     *
     * @param id {@code mem_…}
     * @param request what to change
     * @param options what differs for this call
     * @return the membership as it is now
     */
    @PATCH("memberships/{id}")
    Membership update(@Path("id") String id, @Body UpdateMembership request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdateMembership, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code mem_…}
     * @param request what to change
     * @return the membership as it is now
     */
    default Membership update(String id, UpdateMembership request) {
        return update(id, request, RequestOptions.none());
    }

    /**
     * Lists memberships. Needs {@code member:basic:read}, {@code member:email:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("memberships")
    Page<Membership> list(@Tag MembershipQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(MembershipQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Membership> list(MembershipQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(MembershipQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<Membership> list() {
        return list(MembershipQuery.builder().build());
    }

    /**
     * Ends a membership, at once or with the paid period. Giving money back is a call of its own, to the payment. Needs
     * {@code membership:cancel}, {@code member:email:read}, {@code member:basic:read}.
     *
     * @param id {@code mem_…}
     * @param options what differs for this call
     * @return the membership as it is now
     */
    @POST("memberships/{id}/cancel")
    Membership cancel(@Path("id") String id, @Body CancelMembership request, @Tag RequestOptions options);

    /**
     * As {@link #cancel(String, CancelMembership, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code mem_…}
     * @param request when it ends
     * @return the membership as it is now
     */
    default Membership cancel(String id, CancelMembership request) {
        return cancel(id, request, RequestOptions.none());
    }

    /**
     * As {@link #cancel(String, CancelMembership)}, with an empty request.
     *
     * @param id {@code mem_…}
     * @return the membership as it is now
     */
    default Membership cancel(String id) {
        return cancel(id, CancelMembership.builder().build());
    }

    /**
     * Pauses the payments of a membership: until it is resumed, no renewal is charged. Needs {@code member:manage},
     * {@code member:email:read}, {@code member:basic:read}.
     *
     * @param id {@code mem_…}
     * @param request what becomes of late payments
     * @param options what differs for this call
     * @return the membership as it is now
     */
    @POST("memberships/{id}/pause")
    Membership pause(@Path("id") String id, @Body PauseMembership request, @Tag RequestOptions options);

    /**
     * As {@link #pause(String, PauseMembership, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code mem_…}
     * @param request what becomes of late payments
     * @return the membership as it is now
     */
    default Membership pause(String id, PauseMembership request) {
        return pause(id, request, RequestOptions.none());
    }

    /**
     * As {@link #pause(String, PauseMembership)}, with an empty request.
     *
     * @param id {@code mem_…}
     * @return the membership as it is now
     */
    default Membership pause(String id) {
        return pause(id, PauseMembership.builder().build());
    }

    /**
     * Ends a pause: renewals are charged again. Needs {@code member:manage}, {@code member:email:read},
     * {@code member:basic:read}.
     *
     * @param id {@code mem_…}
     * @param options what differs for this call
     * @return the membership as it is now
     */
    @POST("memberships/{id}/resume")
    Membership resume(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #resume(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code mem_…}
     * @return the membership as it is now
     */
    default Membership resume(String id) {
        return resume(id, RequestOptions.none());
    }

    /**
     * Takes back a cancellation that has not taken effect: the membership renews again. Needs {@code member:manage},
     * {@code member:email:read}, {@code member:basic:read}.
     *
     * @param id {@code mem_…}
     * @param options what differs for this call
     * @return the membership as it is now
     */
    @POST("memberships/{id}/uncancel")
    Membership uncancel(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #uncancel(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code mem_…}
     * @return the membership as it is now
     */
    default Membership uncancel(String id) {
        return uncancel(id, RequestOptions.none());
    }

    /**
     * Gives a buyer days for nothing: the next renewal comes later. Needs {@code member:manage},
     * {@code member:email:read}, {@code member:basic:read}.
     *
     * @param id {@code mem_…}
     * @param request how many days
     * @param options what differs for this call
     * @return the membership as it is now
     */
    @POST("memberships/{id}/add_free_days")
    Membership addFreeDays(@Path("id") String id, @Body AddFreeDays request, @Tag RequestOptions options);

    /**
     * As {@link #addFreeDays(String, AddFreeDays, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code mem_…}
     * @param request how many days
     * @return the membership as it is now
     */
    default Membership addFreeDays(String id, AddFreeDays request) {
        return addFreeDays(id, request, RequestOptions.none());
    }
}
