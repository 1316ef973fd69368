package io.github.whop4j.sandbox.oauth;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The scopes OpenID Connect gives a meaning to, and what a consent page says of a scope. */
final class Scopes {
    static final String OPENID = "openid";
    static final String PROFILE = "profile";
    static final String EMAIL = "email";

    private static final Map<String, String> IN_WORDS = Map.of(
            OPENID,
            "Know that it is you",
            PROFILE,
            "See your name, user name and picture",
            EMAIL,
            "See your e-mail address",
            "chat:read",
            "Read your chats",
            "chat:message:create",
            "Write in your chats",
            "dms:read",
            "Read your direct messages",
            "dms:message:manage",
            "Write direct messages for you",
            "dms:channel:manage",
            "Open and change direct message channels for you",
            "support_chat:read",
            "Read your support chats",
            "support_chat:message:create",
            "Write in your support chats");

    private Scopes() {}

    static Set<String> of(@Nullable String scope) {
        return scope == null || scope.isEmpty() ? Set.of() : Set.copyOf(List.of(scope.split(" ", -1)));
    }

    static String inWords(String scope) {
        return IN_WORDS.getOrDefault(scope, scope);
    }
}
