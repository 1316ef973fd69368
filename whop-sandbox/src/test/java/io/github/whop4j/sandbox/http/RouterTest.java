package io.github.whop4j.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class RouterTest {
    private final Router router = new Router();

    @Test
    void aLiteralWinsOverANameWhicheverCameFirst() {
        route("/accounts/{id}");
        route("/accounts/me");

        assertThat(ask(Method.GET, "/accounts/me")).isEqualTo("/accounts/me {}");
        assertThat(ask(Method.GET, "/accounts/you")).isEqualTo("/accounts/{id} {id=you}");
    }

    @Test
    void goesBackWhenALiteralLeadsNowhere() {
        route("/users/me/profile");
        route("/users/{id}/access/{resource}");

        assertThat(ask(Method.GET, "/users/me/access/biz_1"))
                .isEqualTo("/users/{id}/access/{resource} {id=me, resource=biz_1}");
    }

    @Test
    void decodesWhatANameMatchedAndIgnoresASlashAtTheEnd() {
        route("/files/{name}");

        assertThat(ask(Method.GET, "/files/a%20b+c/")).isEqualTo("/files/{name} {name=a b+c}");
    }

    @Test
    void anotherMethodOrALongerPathIsNotFound() {
        route("/users/{id}");

        assertThatThrownBy(() -> ask(Method.POST, "/users/1")).hasMessageContaining("nothing at POST /users/1");
        assertThatThrownBy(() -> ask(Method.GET, "/users/1/2")).hasMessageContaining("nothing at GET /users/1/2");
        assertThatThrownBy(() -> ask(Method.GET, "/users")).hasMessageContaining("nothing at GET /users");
    }

    @Test
    void refusesTheSameRouteTwice() {
        route("/users/{id}");

        assertThatThrownBy(() -> route("/users/{other}")).hasMessageContaining("GET /users/{other} already");
    }

    @Test
    void registersAGroupOnceOnItsFirstRequest() throws Exception {
        AtomicInteger opened = new AtomicInteger();
        router.mount(
                group -> {
                    opened.incrementAndGet();
                    route(group, "/users/{id}");
                },
                "/users",
                "/people");
        route("/accounts/me");
        assertThat(ask(Method.GET, "/accounts/me")).isEqualTo("/accounts/me {}");
        assertThatThrownBy(() -> ask(Method.GET, "/userspace")).hasMessageContaining("nothing at");
        assertThat(opened).hasValue(0);

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> answers =
                    threads.invokeAll(Collections.nCopies(64, () -> ask(Method.GET, "/users/1")));
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo("/users/{id} {id=1}");
            }
        } finally {
            threads.shutdown();
        }
        assertThat(opened).hasValue(1);
    }

    @Test
    void letsGroupsShareAPrefix() {
        router.mount(group -> route(group, "/users/{id}"), "/users");
        router.mount(group -> route(group, "/users/{id}/access"), "/users");

        assertThat(ask(Method.GET, "/users/1")).isEqualTo("/users/{id} {id=1}");
        assertThat(ask(Method.GET, "/users/1/access")).isEqualTo("/users/{id}/access {id=1}");
        assertThatThrownBy(() -> ask(Method.POST, "/users/1")).hasMessageContaining("nothing at POST /users/1");
    }

    @Test
    void refusesARouteThatAnotherGroupHas() {
        route("/users/me/{thing}");
        router.mount(group -> route(group, "/users/me/{other}"), "/users/me/they");
        router.mount(group -> route(group, "/users/{id}"), "/users");
        router.mount(group -> route(group, "/users/{other}"), "/users");

        assertThatThrownBy(() -> ask(Method.GET, "/users/1/none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GET /users/{other} already");
        assertThatThrownBy(() -> ask(Method.POST, "/users/me/they"))
                .as("and one that was there from the start")
                .hasMessageContaining("GET /users/me/{other} already");
    }

    @Test
    void keepsTheFrontPagesGroupToItsOwnPaths() {
        router.mount(
                group -> {
                    route(group, "/");
                    route(group, "/users");
                },
                "/");

        assertThat(ask(Method.GET, "/")).isEqualTo("/ {}");
        assertThatThrownBy(() -> ask(Method.GET, "/users")).hasMessageContaining("nothing at GET /users");
    }

    private void route(String pattern) {
        route(router, pattern);
    }

    private static void route(Router router, String pattern) {
        router.get(pattern, request -> Response.of(200, "text/plain", pattern + " " + request.pathParameters()));
    }

    private String ask(Method method, String path) {
        return router.handle(new Request(method, path, "", new Headers(), ByteString.EMPTY, Map.of()))
                .body()
                .utf8();
    }
}
