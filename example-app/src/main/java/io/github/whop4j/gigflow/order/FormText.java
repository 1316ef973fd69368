package io.github.whop4j.gigflow.order;

import io.javalin.http.Context;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Texts of forms and bodies; a missing one is empty. */
final class FormText {
    private FormText() {}

    /** Browsers send line breaks as CR LF; everywhere else they are LF. */
    static String of(Context ctx, String field) {
        return orEmpty(ctx.formParam(field)).replace("\r\n", "\n").strip();
    }

    static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
