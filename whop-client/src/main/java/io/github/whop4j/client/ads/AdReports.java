package io.github.whop4j.client.ads;

import io.github.whop4j.client.RequestOptions;
import retrofit2.http.GET;
import retrofit2.http.Tag;

/** Reports: what ads did, and what they cost. */
public interface AdReports {
    /**
     * Reports what ads did in a span of time, and what they cost. Needs {@code ad_campaign:stats:read}.
     *
     * @param query which span, and how to cut it
     * @param options what differs for this call
     * @return the report
     */
    @GET("ad_reports")
    AdReport retrieve(@Tag AdReportQuery query, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(AdReportQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which span, and how to cut it
     * @return the report
     */
    default AdReport retrieve(AdReportQuery query) {
        return retrieve(query, RequestOptions.none());
    }
}
