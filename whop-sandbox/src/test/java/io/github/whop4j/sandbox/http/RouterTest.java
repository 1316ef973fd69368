package io.github.whop4j.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import java.util.Map;
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

    private void route(String pattern) {
        router.get(pattern, request -> Response.of(200, "text/plain", pattern + " " + request.pathParameters()));
    }

    private String ask(Method method, String path) {
        return router.handle(new Request(method, path, "", new Headers(), ByteString.EMPTY, Map.of()))
                .body()
                .utf8();
    }
}
