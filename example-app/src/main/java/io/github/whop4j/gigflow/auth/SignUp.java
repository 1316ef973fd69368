package io.github.whop4j.gigflow.auth;

import io.github.whop4j.marketplace.access.Role;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a user fills in to join; the body of {@code POST /api/auth/signup}. */
public record SignUp(
        @Nullable String email,
        @Nullable String password,
        @Nullable String name,
        @Nullable String role) {
    static final int SHORTEST_PASSWORD = 8;

    /** Argon2 takes any length; a limit keeps a request from costing more than others. */
    private static final int LONGEST_PASSWORD = 200;

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 100;

    /** Only the shape: whether mail arrives, only mail can tell. */
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}]+");

    /** What is wrong, by field, in the order of the form; empty when all is well. */
    Map<String, String> mistakes() {
        Map<String, String> mistakes = new LinkedHashMap<>();
        if (!validName(text(name))) {
            mistakes.put("name", "Tell us your name, up to " + LONGEST_NAME + " characters.");
        }
        String address = text(email);
        if (address.length() > LONGEST_EMAIL || !EMAIL.matcher(address).matches()) {
            mistakes.put("email", "Enter an e-mail address, such as you@example.com.");
        }
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD) {
            mistakes.put("password", "Use at least " + SHORTEST_PASSWORD + " characters.");
        }
        if (chosenRole().isEmpty()) {
            mistakes.put("role", "Choose buyer or seller.");
        }
        return mistakes;
    }

    /** Buyer or seller; no one signs up as an admin. */
    Optional<Role> chosenRole() {
        return switch (text(role)) {
            case "buyer" -> Optional.of(Role.BUYER);
            case "seller" -> Optional.of(Role.SELLER);
            default -> Optional.empty();
        };
    }

    String cleanEmail() {
        return text(email).toLowerCase(Locale.ROOT);
    }

    String cleanName() {
        return text(name);
    }

    String givenPassword() {
        return Objects.requireNonNull(password, "checked by mistakes()");
    }

    private static boolean validName(String name) {
        return !name.isEmpty()
                && name.codePointCount(0, name.length()) <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "SignUp[role=" + role + "]";
    }
}
