package io.github.whop4j.gigflow.story;

import io.github.whop4j.gigflow.Browser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;

/** A user who uses GigFlow's JSON API as a script would: cookies, and a CSRF token on every write. */
final class HttpUser {
    static final String PASSWORD = "correct horse";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Browser browser;
    private final String email;
    private String token = "";

    private HttpUser(URI uri, String email) {
        this.browser = new Browser(uri);
        this.email = email;
    }

    static HttpUser visitor(URI uri) {
        return new HttpUser(uri, "");
    }

    static HttpUser signUp(URI uri, String name, String role) {
        HttpUser person =
                new HttpUser(uri, name.toLowerCase(java.util.Locale.ROOT) + NUMBER.incrementAndGet() + "@example.test");
        person.post("/api/auth/signup", """
                        {"email": "%s", "password": "%s", "name": "%s", "role": "%s"}""".formatted(person.email, PASSWORD, name, role))
                .expect(201);
        person.token = "";
        return person;
    }

    static HttpUser signIn(URI uri, String email, String password) {
        HttpUser person = new HttpUser(uri, email);
        person.post("/api/auth/login", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, password))
                .expect(200);
        person.token = "";
        return person;
    }

    String email() {
        return email;
    }

    Browser browser() {
        return browser;
    }

    Answer get(String path) {
        return Answer.of(browser.get(path));
    }

    HttpResponse<String> page(String path) {
        return browser.get(path);
    }

    Answer post(String path, String json) {
        if (token.isEmpty()) {
            token = browser.csrfToken();
        }
        return Answer.of(browser.send(browser.json(path, json).header("X-CSRF-Token", token)));
    }

    Answer postWithoutToken(String path, String json) {
        return Answer.of(browser.send(browser.json(path, json)));
    }
}
