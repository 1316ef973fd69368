package io.github.whop4j.gigflow.admin;

import org.jspecify.annotations.Nullable;

/**
 * The reason an admin gives, as typed.
 *
 * @param text what was written
 * @param error what is wrong with it; null if nothing
 */
public record ReasonForm(String text, @Nullable String error) {
    static final ReasonForm EMPTY = new ReasonForm("", null);
}
