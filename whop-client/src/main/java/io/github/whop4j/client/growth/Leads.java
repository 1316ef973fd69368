package io.github.whop4j.client.growth;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Leads: people who may become customers. */
public interface Leads {
    /**
     * Notes a lead. Needs {@code lead:manage}, {@code member:email:read}, {@code access_pass:basic:read},
     * {@code member:basic:read}.
     *
     * @param request who, and where they came from
     * @param options what differs for this call
     */
    @POST("leads")
    Lead create(@Body CreateLead request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateLead, RequestOptions)}, with nothing special about the call.
     *
     * @param request who, and where they came from
     * @return the new lead
     */
    default Lead create(CreateLead request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one lead. Needs {@code lead:basic:read}, {@code member:email:read}, {@code access_pass:basic:read},
     * {@code member:basic:read}.
     *
     * @param options what differs for this call
     */
    @GET("leads/{id}")
    Lead retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the lead
     * @return the lead
     */
    default Lead retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Changes a lead. Needs {@code lead:manage}, {@code member:email:read}, {@code access_pass:basic:read},
     * {@code member:basic:read}.
     *
     * @param request what to change
     * @param options what differs for this call
     * @return the lead as it is now
     */
    @PATCH("leads/{id}")
    Lead update(@Path("id") String id, @Body UpdateLead request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdateLead, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the lead
     * @param request what to change
     * @return the lead as it is now
     */
    default Lead update(String id, UpdateLead request) {
        return update(id, request, RequestOptions.none());
    }

    /**
     * Lists a company's leads. Needs {@code lead:basic:read}, {@code member:email:read},
     * {@code access_pass:basic:read}, {@code member:basic:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("leads")
    Page<Lead> list(@Tag LeadQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(LeadQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Lead> list(LeadQuery query) {
        return list(query, RequestOptions.none());
    }
}
