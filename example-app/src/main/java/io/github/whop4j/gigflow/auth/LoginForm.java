package io.github.whop4j.gigflow.auth;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the sign-in page shows.
 *
 * @param signUp whether it is the sign-up form
 * @param email as typed before
 * @param name as typed before
 * @param role as chosen before
 * @param next where to go afterwards; empty for the usual place
 * @param mistakes by field
 * @param error about the whole form; null for none
 * @param whop whether to offer "Continue with Whop"
 * @param demo whether to show the demo people
 */
public record LoginForm(
        boolean signUp,
        String email,
        String name,
        String role,
        String next,
        Map<String, String> mistakes,
        @Nullable String error,
        boolean whop,
        boolean demo) {
    public @Nullable String mistake(String field) {
        return mistakes.get(field);
    }

    /** The other form, keeping where to go. */
    public String other() {
        String query = signUp ? "" : "signup=1";
        String rest = next.isEmpty() ? "" : "next=" + encoded();
        String joined = query.isEmpty() || rest.isEmpty() ? query + rest : query + "&" + rest;
        return joined.isEmpty() ? "/login" : "/login?" + joined;
    }

    public String whopLink() {
        return "/api/auth/whop/authorize" + (next.isEmpty() ? "" : "?next=" + encoded());
    }

    private String encoded() {
        return URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
