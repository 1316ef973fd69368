package io.github.whop4j.client.oauth;

import io.github.whop4j.client.WhopDecodingException;
import io.github.whop4j.client.internal.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import okhttp3.Challenge;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reason in an answer that is a refusal: OAuth's own shape, the API's shape, the {@code WWW-Authenticate} header of
 * RFC 6750, or none of them, when a proxy answered.
 */
final class Refusal {

    private Refusal() {}

    /** Whether a body says that something went wrong. */
    static boolean isIn(String body) {
        return member(tree(body), "error") != null;
    }

    /**
     * The refusal of one call.
     *
     * @param secrets what was sent in confidence: masked wherever it is repeated
     */
    static OAuthErrorException of(OAuthCalls.Answer answer, Collection<String> secrets) {
        Object tree = tree(answer.body());
        Object error = member(tree, "error");
        Object code = error instanceof Map ? firstOf(member(error, "code"), member(error, "type")) : error;
        Object description = firstOf(member(tree, "error_description"), member(error, "message"));
        if (code == null) {
            code = challenged(answer, "error");
            description = firstOf(description, challenged(answer, "error_description"));
        }
        return new OAuthErrorException(masked(code, secrets), masked(description, secrets), answer.call());
    }

    private static @Nullable Object tree(String body) {
        try {
            return Json.tree(body);
        } catch (WhopDecodingException noJson) {
            return null; // a proxy's page: the status has to do
        }
    }

    private static @Nullable Object challenged(OAuthCalls.Answer answer, String parameter) {
        for (Challenge challenge : answer.challenges()) {
            String value = challenge.authParams().get(parameter);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable Object member(@Nullable Object tree, String name) {
        return tree instanceof Map<?, ?> map ? map.get(name) : null;
    }

    private static @Nullable Object firstOf(@Nullable Object one, @Nullable Object other) {
        return one != null ? one : other;
    }

    private static @Nullable String masked(@Nullable Object text, Collection<String> secrets) {
        if (!(text instanceof String string)) {
            return null;
        }
        String masked = string;
        for (String secret : secrets) {
            masked = masked.replace(secret, "***").replace(URLEncoder.encode(secret, StandardCharsets.UTF_8), "***");
        }
        return masked;
    }
}
