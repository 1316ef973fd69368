package io.github.whop4j.gigflow;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Role;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A user signed in, with their own browser. */
public record Member(String name, String email, Browser browser, Actor.User actor) {
    private static final String PASSWORD = "correct horse battery";

    /** Signs a new user up. */
    public static Member join(Browser browser, String name, Role role) {
        String email = UUID.randomUUID() + "@example.com";
        String body = "{\"email\":\"%s\",\"password\":\"%s\",\"name\":\"%s\",\"role\":\"%s\"}"
                .formatted(email, PASSWORD, name, role.name().toLowerCase(Locale.ROOT));
        return of(browser, browser.post("/api/auth/signup", body));
    }

    /** Signs one of the demo's people in. */
    public static Member demo(Browser browser, String email) {
        return of(
                browser,
                browser.post("/api/auth/login", "{\"email\":\"" + email + "\",\"password\":\"gigflow-demo\"}"));
    }

    public HttpResponse<String> get(String path) {
        return browser.get(path);
    }

    public Answer json(String path) {
        return Answer.of(browser.get(path));
    }

    public Answer post(String path, String json) {
        return Answer.of(browser.post(path, json));
    }

    private static Member of(Browser browser, HttpResponse<String> response) {
        Answer answer = Answer.of(response);
        if (answer.status() / 100 != 2) {
            throw new AssertionError(answer.text());
        }
        Map<?, ?> user = (Map<?, ?>) Objects.requireNonNull(answer.get("user"));
        String role = (String) Objects.requireNonNull(user.get("role"));
        return new Member(
                (String) Objects.requireNonNull(user.get("name")),
                (String) Objects.requireNonNull(user.get("email")),
                browser,
                new Actor.User(
                        UUID.fromString((String) Objects.requireNonNull(user.get("id"))),
                        Role.valueOf(role.toUpperCase(Locale.ROOT))));
    }
}
