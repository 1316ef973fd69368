package io.github.whop4j.client.payments;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Setup intents: attempts to save a payment method without charging it. */
public interface SetupIntents {
    /**
     * Reads one setup intent. Needs {@code payment:setup_intent:read}, {@code member:basic:read},
     * {@code member:email:read}.
     *
     * @param id {@code sint_…}
     * @param options what differs for this call
     */
    @GET("setup_intents/{id}")
    SetupIntent retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code sint_…}
     * @return the setup intent
     */
    default SetupIntent retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists a company's setup intents. Needs {@code payment:setup_intent:read}, {@code member:basic:read},
     * {@code member:email:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("setup_intents")
    Page<SetupIntent> list(@Tag SetupIntentQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(SetupIntentQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<SetupIntent> list(SetupIntentQuery query) {
        return list(query, RequestOptions.none());
    }
}
