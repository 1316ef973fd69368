package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.notification.Notification;
import io.github.whop4j.sandbox.notification.Notifications;
import io.github.whop4j.sandbox.state.State;

/** {@code GET /_sandbox/notifications}: the phones of the sandbox's people. */
public final class NotificationControl {
    private final State state;
    private final Notifications notifications;

    /**
     * Prepares the route.
     *
     * @param state behind whose lock they are
     * @param notifications what was told
     */
    public NotificationControl(State state, Notifications notifications) {
        this.state = state;
        this.notifications = notifications;
    }

    /** Adds the route. */
    public void register(Router router) {
        router.get(
                Control.PREFIX + "/notifications",
                request -> Response.json(
                        200,
                        new JsonObject()
                                .put(
                                        "data",
                                        state.store()
                                                .read(() -> notifications.all().stream()
                                                        .map(NotificationControl::view)
                                                        .toList()))));
    }

    private static JsonObject view(Notification notification) {
        return new JsonObject()
                .put("id", notification.id())
                .put("company_id", notification.companyId())
                .put("experience_id", notification.experienceId())
                .put("title", notification.title())
                .put("subtitle", notification.subtitle())
                .put("content", notification.content())
                .put("icon_user_id", notification.iconUserId())
                .put("rest_path", notification.restPath())
                .put("user_ids", notification.toldUserIds())
                .put("left_out_user_ids", notification.leftOutUserIds())
                .put("at", notification.at());
    }
}
