package io.github.whop4j.sandbox.oauth;

import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of an OAuth request, from wherever they came. Empty counts as absent, as OAuth wants it. */
final class Parameters {
    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    static Parameters ofQuery(Request request) {
        return new Parameters(request.query());
    }

    static Parameters ofForm(Request request) {
        return new Parameters(request.form());
    }

    /** The body of a token request. The standard says form; Whop's own examples send JSON. Both are taken. */
    static Parameters ofBody(Request request) {
        String type = request.header("Content-Type");
        String media = type == null ? "" : type.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
        try {
            return switch (media) {
                case "application/json" -> ofJson(request.json());
                case "application/x-www-form-urlencoded" -> ofForm(request);
                default ->
                    throw OAuthError.invalidRequest("Send the parameters as application/json or"
                            + " application/x-www-form-urlencoded, not as \"" + media + "\".");
            };
        } catch (WhopError malformed) {
            throw OAuthError.invalidRequest(String.valueOf(malformed.getMessage()));
        }
    }

    private static Parameters ofJson(JsonObject body) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String name : body.names()) {
            Object value = body.get(name);
            if (value instanceof String text) {
                values.put(name, List.of(text));
            } else if (value != null) {
                throw OAuthError.invalidRequest("The parameter " + name + " must be a string.");
            }
        }
        return new Parameters(values);
    }

    @Nullable
    String find(String name) {
        List<String> given = values.get(name);
        if (given == null) {
            return null;
        }
        if (given.size() > 1) {
            throw OAuthError.invalidRequest("The parameter " + name + " is given more than once.");
        }
        return given.get(0).isEmpty() ? null : given.get(0);
    }

    String require(String name) {
        String value = find(name);
        if (value == null) {
            throw OAuthError.invalidRequest("The parameter " + name + " is missing.");
        }
        return value;
    }
}
