package io.github.whop4j.gigflow.auth;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What went wrong on the way back from Whop, as {@code /login?error=…} says it. */
enum LoginError {
    INVALID_STATE("That sign-in had expired or was started elsewhere. Try again."),
    DENIED("You did not allow the sign-in at Whop."),
    WHOP_FAILED("Whop could not complete the sign-in. Try again in a moment."),
    NO_EMAIL("Whop shared no e-mail address. Sign up with one here, then link Whop."),
    EMAIL_TAKEN("There is an account with this e-mail already. Sign in with your password, then link Whop there."),
    NOT_VERIFIED("Whop has not verified your e-mail address yet. Verify it there, or sign up here.");

    private final String text;

    LoginError(String text) {
        this.text = text;
    }

    String path() {
        return "/login?error=" + name().toLowerCase(Locale.ROOT);
    }

    /** Only our own words: what a link says is never shown. */
    static @Nullable String text(@Nullable String code) {
        for (LoginError error : values()) {
            if (error.name().toLowerCase(Locale.ROOT).equals(code)) {
                return error.text;
            }
        }
        return null;
    }
}
