package io.github.whop4j.client.memberships;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Waitlist entries: people who asked to buy and wait to be let in. */
public interface Entries {
    /**
     * Reads one waitlist entry. Needs {@code plan:waitlist:read}, {@code member:email:read}.
     *
     * @param options what differs for this call
     */
    @GET("entries/{id}")
    Entry retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the entry
     * @return the waitlist entry
     */
    default Entry retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists a company's waitlist entries. Needs {@code plan:waitlist:read}, {@code member:email:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("entries")
    Page<Entry> list(@Tag EntryQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(EntryQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Entry> list(EntryQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * Lets a person in from the waitlist. Whop does it in the background. Needs {@code plan:waitlist:manage}.
     *
     * @param id the id of the entry
     * @param options what differs for this call
     * @return the sign that it has begun
     */
    @POST("entries/{id}/approve")
    EntryApproval approve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #approve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the entry
     * @return the sign that it has begun
     */
    default EntryApproval approve(String id) {
        return approve(id, RequestOptions.none());
    }

    /**
     * Refuses a person on the waitlist. Needs {@code plan:waitlist:manage}, {@code plan:basic:read},
     * {@code member:email:read}.
     *
     * @param id the id of the entry
     * @param options what differs for this call
     * @return the waitlist entry as it is now
     */
    @POST("entries/{id}/deny")
    Entry deny(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #deny(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the entry
     * @return the waitlist entry as it is now
     */
    default Entry deny(String id) {
        return deny(id, RequestOptions.none());
    }
}
