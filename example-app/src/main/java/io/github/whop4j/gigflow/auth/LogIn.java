package io.github.whop4j.gigflow.auth;

import org.jspecify.annotations.Nullable;

/** The body of {@code POST /api/auth/login}. */
public record LogIn(@Nullable String email, @Nullable String password) {
    /** Without the password. */
    @Override
    public String toString() {
        return "LogIn";
    }
}
