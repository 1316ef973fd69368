package io.github.whop4j.gigflow.notification;

import io.github.whop4j.gigflow.templates.notification.JtepageGenerated;
import io.github.whop4j.gigflow.templates.notification.JtepanelGenerated;
import io.github.whop4j.gigflow.web.Html;
import io.github.whop4j.gigflow.web.LocalPath;
import io.github.whop4j.gigflow.web.Page;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.notification.Notifications;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.github.whop4j.marketplace.problem.NotFoundException;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import java.util.UUID;

/** The list, the bell's panel, and their JSON. */
public final class NotificationRoutes implements Routes {
    private static final int IN_PANEL = 10;

    private final Notifications notifications;

    public NotificationRoutes(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/notifications", this::page);
        routes.get("/notifications/panel", this::panel);
        routes.post("/notifications/read", this::readAll);
        routes.post("/notifications/{id}/open", this::open);
        routes.get("/api/notifications", this::list);
        routes.patch("/api/notifications", this::change);
    }

    private void page(Context ctx) {
        Actor actor = RequestContext.of(ctx).user();
        Html.page(
                ctx,
                output -> JtepageGenerated.render(
                        output,
                        null,
                        Page.of(ctx),
                        notifications.latest(actor, Notifications.LISTED),
                        notifications.unread(actor)));
    }

    private void panel(Context ctx) {
        Html.page(
                ctx,
                output -> JtepanelGenerated.render(
                        output,
                        null,
                        Page.of(ctx),
                        notifications.latest(RequestContext.of(ctx).user(), IN_PANEL)));
    }

    private void readAll(Context ctx) {
        notifications.markAllRead(RequestContext.of(ctx).user());
        ctx.redirect("/notifications", HttpStatus.SEE_OTHER);
    }

    /** Reads one and goes where it points. */
    private void open(Context ctx) {
        notifications.markRead(RequestContext.of(ctx).user(), id(ctx.pathParam("id")));
        ctx.redirect(LocalPath.or(ctx.formParam("link"), "/notifications"), HttpStatus.SEE_OTHER);
    }

    private void list(Context ctx) {
        Actor actor = RequestContext.of(ctx).user();
        ctx.json(Map.of(
                "notifications",
                notifications.latest(actor, Notifications.LISTED).stream()
                        .map(NotificationJson::of)
                        .toList(),
                "unreadCount",
                notifications.unread(actor)));
    }

    private void change(Context ctx) {
        Actor actor = RequestContext.of(ctx).user();
        NotificationChange change = ctx.bodyAsClass(NotificationChange.class);
        if (Boolean.TRUE.equals(change.markAllRead())) {
            notifications.markAllRead(actor);
        } else if (change.notificationId() != null) {
            notifications.markRead(actor, change.notificationId());
        } else {
            throw new InvalidInputException("invalid_input", "Send markAllRead: true or a notificationId.");
        }
        ctx.json(Map.of("ok", true));
    }

    /** What is not an id names nothing. */
    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("notification_not_found", "There is no such notification.");
        }
    }
}
