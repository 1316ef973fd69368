package io.github.whop4j.sandbox.oauth;

import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.pages.Html;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.State;

/** Every person's picture: their first letter on a colour of their own. */
final class Pictures {
    static final String PREFIX = "/static/people";

    static final String PATTERN = PREFIX + "/{id}";
    private static final int HUES = 360;
    /** Neighbouring ids get hues far apart. */
    private static final int STRIDE = 137;

    private Pictures() {}

    static String path(Person person) {
        return "/static/people/" + person.id();
    }

    static Response show(Request request, State state) {
        String id = request.pathParameter("id");
        Person person = state.store().read(() -> state.people().find(id));
        if (person == null) {
            throw WhopError.notFound("person", id);
        }
        Html svg = Html.of(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" \
                fill="hsl({} 55% 42%)"/><text x="32" y="43" font-family="sans-serif" font-size="32" fill="#fff" \
                text-anchor="middle">{}</text></svg>""",
                Math.floorMod(id.hashCode() * STRIDE, HUES),
                person.name().isEmpty() ? "?" : person.name().substring(0, 1));
        return Response.of(200, "image/svg+xml", svg.toString()).header("X-Content-Type-Options", "nosniff");
    }
}
