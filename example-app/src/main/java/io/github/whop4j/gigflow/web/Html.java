package io.github.whop4j.gigflow.web;

import gg.jte.models.runtime.JteModel;
import io.javalin.http.Context;

/** Sends rendered templates. A template's model is typed: a missing parameter does not compile. */
public final class Html {
    private Html() {}

    public static void page(Context ctx, JteModel template) {
        ctx.contentType("text/html; charset=utf-8").result(template.render());
    }
}
