package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hides what no one should paste into a ticket: a sandbox's secrets are worthless, but programs are told real ones too. */
final class Secrets {
    private static final String HIDDEN = "•••";
    private static final String NAMES = "[a-z_]*(?:secret|password|token|api_?key|secret_key|authorization|assertion)"
            + "|code_verifier|nonce|card|jwt|private_key";
    private static final Pattern NAME = Pattern.compile(NAMES);
    /** In a form a code is that of a sign-in; in JSON it says what was wrong, or is a promo code. */
    private static final Pattern FIELD =
            Pattern.compile("(^|[?&\\s])(" + NAMES + "|code)=[^&\\s]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern MEMBER =
            Pattern.compile("\"(" + NAMES + ")\"\\s*:\\s*\"[^\"]*\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOKEN = Pattern.compile("\\beyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    private Secrets() {}

    /** A tree without them. */
    static @Nullable Object hidden(@Nullable Object value) {
        if (value instanceof JsonObject object) {
            JsonObject copy = new JsonObject();
            for (String name : object.names()) {
                Object member = object.get(name);
                boolean secret = member instanceof String
                        && NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
                copy.put(name, secret ? HIDDEN : hidden(member));
            }
            return copy;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(hidden(element)));
            return copy;
        }
        return value instanceof String text ? text(text) : value;
    }

    /** A form, a query, an address or the beginning of some JSON without them. */
    static String text(String text) {
        String fields = FIELD.matcher(text).replaceAll("$1$2=" + HIDDEN);
        String members = MEMBER.matcher(fields).replaceAll("\"$1\":\"" + HIDDEN + "\"");
        return TOKEN.matcher(members).replaceAll(HIDDEN);
    }
}
