package io.github.whop4j.client.notifications;

import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Tag;

/** Notifications: short messages to people of a company or an experience. */
public interface Notifications {
    /**
     * Sends a notification. Needs {@code notification:create}.
     *
     * @param request what to say, and to whom
     * @param options what differs for this call
     * @return whether Whop took it
     */
    @POST("notifications")
    NotificationReceipt create(@Body CreateNotification request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateNotification, RequestOptions)}, with nothing special about the call.
     *
     * @param request what to say, and to whom
     * @return whether Whop took it
     */
    default NotificationReceipt create(CreateNotification request) {
        return create(request, RequestOptions.none());
    }
}
