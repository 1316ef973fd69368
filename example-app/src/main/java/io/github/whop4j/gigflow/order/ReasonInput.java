package io.github.whop4j.gigflow.order;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** A reason, possibly empty. */
record ReasonInput(String reason) {
    public record Body(@Nullable String reason) {}

    /** The body may be missing altogether. */
    static ReasonInput json(Context ctx) {
        return new ReasonInput(
                ctx.body().isBlank()
                        ? ""
                        : FormText.orEmpty(ctx.bodyAsClass(Body.class).reason()));
    }

    static ReasonInput form(Context ctx) {
        return new ReasonInput(FormText.of(ctx, "reason"));
    }
}
