package io.github.whop4j.sandbox.notification;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.membership.Access;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Who is told what. A company's notification is for its team, of whom the sandbox knows the owner; an experience's is for those
 * who have access. The sandbox keeps no experiences, so there it goes by the company: its owner and its customers.
 */
public final class Notifications {
    private static final int KEPT = 500;

    private final State state;
    private final Access access;
    private final Table<Notification> notifications;

    /**
     * Opens the list.
     *
     * @param state where it is kept
     * @param access who is on the team, and who is a customer
     */
    public Notifications(State state, Access access) {
        this.state = state;
        this.access = access;
        this.notifications = state.store().table("notifications", Notification.class, Notification::id);
    }

    /**
     * Tells people something, inside a change.
     *
     * @param company whose notification it is
     * @param fields the body of the request, valid by contract
     * @return what was told to whom
     * @throws WhopError 400 without a title or a text, 404 when the icon is of no one
     */
    public Notification send(Company company, JsonObject fields) {
        String icon = fields.string("icon_user_id");
        if (icon != null && state.people().find(icon) == null) {
            throw WhopError.notFound("user", icon);
        }
        String experienceId = fields.string("experience_id");
        List<String> audience = audience(company, experienceId != null);
        List<?> named = Objects.requireNonNullElse(fields.list("user_ids"), audience);
        Notification notification = notifications.put(new Notification(
                state.ids().next("ntf"),
                company.id(),
                experienceId,
                text(fields, "title"),
                fields.string("subtitle"),
                text(fields, "content"),
                icon,
                fields.string("rest_path"),
                audience.stream().filter(named::contains).toList(),
                named.stream()
                        .map(String::valueOf)
                        .filter(userId -> !audience.contains(userId))
                        .toList(),
                state.clock().instant()));
        notifications.all().stream()
                .limit(Math.max(0, notifications.size() - KEPT))
                .forEach(old -> notifications.remove(old.id()));
        return notification;
    }

    private List<String> audience(Company company, boolean withCustomers) {
        Stream<String> people = state.people().stream().map(Person::id);
        return Stream.concat(Stream.of(company.ownerUserId()), people)
                .distinct()
                .filter(userId -> {
                    String level = access.level(userId, company.id());
                    return level.equals("admin") || (withCustomers && level.equals("customer"));
                })
                .toList();
    }

    private static String text(JsonObject fields, String name) {
        String text = Objects.requireNonNull(fields.string(name), name);
        if (text.isBlank()) {
            throw WhopError.invalid(name + " must not be empty.");
        }
        return text;
    }

    /**
     * What was told, oldest first, inside a read or a change.
     *
     * @return the latest {@value #KEPT}
     */
    public List<Notification> all() {
        return notifications.all();
    }
}
