package io.github.whop4j.client.payments;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Complaints: what buyers took to Whop about a payment, before or instead of the bank. */
public interface ResolutionCenterCases {
    /**
     * Reads one complaint. Needs {@code payment:resolution_center_case:read}.
     *
     * @param id {@code reso_…}
     * @param options what differs for this call
     */
    @GET("resolution_center_cases/{id}")
    ResolutionCenterCase retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code reso_…}
     * @return the complaint
     */
    default ResolutionCenterCase retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists complaints. Needs {@code payment:resolution_center_case:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("resolution_center_cases")
    Page<ResolutionCenterCase> list(@Tag ResolutionCenterCaseQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(ResolutionCenterCaseQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<ResolutionCenterCase> list(ResolutionCenterCaseQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(ResolutionCenterCaseQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<ResolutionCenterCase> list() {
        return list(ResolutionCenterCaseQuery.builder().build());
    }
}
