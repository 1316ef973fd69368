package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.http.Filter;
import io.github.whop4j.sandbox.http.Handler;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows people a page where programs are told of an error in JSON. What lies under the paths of programs stays JSON. */
public final class ReadableErrors implements Filter {
    private final String[] programs;

    /**
     * Knows what is for programs.
     *
     * @param programs what the paths begin with that no one but a program asks for
     */
    public ReadableErrors(String... programs) {
        this.programs = programs.clone();
    }

    @Override
    public Response handle(Request request, Handler next) {
        Response response = next.handle(request);
        String message = response.status() < 400 || !isPerson(request) ? null : message(response);
        return message == null
                ? response
                : Page.error(title(response.status()), message).respond(response.status());
    }

    /** Only browsers that go to a page ask for HTML by name; their scripts do not. */
    private boolean isPerson(Request request) {
        for (String prefix : programs) {
            if (request.path().startsWith(prefix)) {
                return false;
            }
        }
        return Objects.requireNonNullElse(request.header("Accept"), "").contains("text/html");
    }

    private static @Nullable String message(Response response) {
        if (!Response.JSON.equals(response.headers().get("Content-Type"))) {
            return null;
        }
        return Json.read(response.body()) instanceof JsonObject body && body.object("error") != null
                ? Objects.requireNonNull(body.object("error")).string("message")
                : null;
    }

    private static String title(int status) {
        if (status == 404) {
            return "Nothing here";
        }
        return status < 500 ? "This cannot be done" : "The sandbox failed";
    }
}
