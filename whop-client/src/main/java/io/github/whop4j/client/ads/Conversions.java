package io.github.whop4j.client.ads;

import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Tag;

/** Conversions: what people did that ads are meant to bring. */
public interface Conversions {
    /**
     * Reports a conversion, so that ads can be judged by it. Needs {@code event:create}.
     *
     * @param request what happened, and who did it
     * @param options what differs for this call
     */
    @POST("conversions")
    Conversion create(@Body CreateConversion request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateConversion, RequestOptions)}, with nothing special about the call.
     *
     * @param request what happened, and who did it
     * @return the new conversion
     */
    default Conversion create(CreateConversion request) {
        return create(request, RequestOptions.none());
    }
}
