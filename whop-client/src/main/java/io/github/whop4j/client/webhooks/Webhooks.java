package io.github.whop4j.client.webhooks;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Webhooks: addresses of yours that Whop sends events to. */
public interface Webhooks {
    /**
     * Makes a webhook. Whop shows its secret in this answer only. Needs {@code developer:manage_webhook}.
     *
     * @param request what to make
     * @param options what differs for this call
     */
    @POST("webhooks")
    CreatedWebhook create(@Body CreateWebhook request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateWebhook, RequestOptions)}, with nothing special about the call.
     *
     * @param request what to make
     * @return the new webhook, with its secret
     */
    default CreatedWebhook create(CreateWebhook request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one webhook. Needs {@code developer:manage_webhook}.
     *
     * @param id {@code hook_…}
     * @param options what differs for this call
     */
    @GET("webhooks/{id}")
    Webhook retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code hook_…}
     * @return the webhook
     */
    default Webhook retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Changes a webhook. Needs {@code developer:manage_webhook}.
     *
     * @param id {@code hook_…}
     * @param request what to change
     * @param options what differs for this call
     * @return the webhook as it is now
     */
    @PATCH("webhooks/{id}")
    Webhook update(@Path("id") String id, @Body UpdateWebhook request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdateWebhook, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code hook_…}
     * @param request what to change
     * @return the webhook as it is now
     */
    default Webhook update(String id, UpdateWebhook request) {
        return update(id, request, RequestOptions.none());
    }

    /**
     * Lists a company's webhooks. Needs {@code developer:manage_webhook}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("webhooks")
    Page<Webhook> list(@Tag WebhookQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(WebhookQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Webhook> list(WebhookQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * Deletes a webhook. Needs {@code developer:manage_webhook}.
     *
     * @param id {@code hook_…}
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @DELETE("webhooks/{id}")
    boolean delete(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #delete(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code hook_…}
     * @return whether Whop did it
     */
    default boolean delete(String id) {
        return delete(id, RequestOptions.none());
    }
}
