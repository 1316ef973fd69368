package io.github.whop4j.gigflow.web;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;

/** Sends rendered templates. A template is called as the method it compiles to: a missing parameter does not compile. */
public final class Html {
    private Html() {}

    /** A template with its parameters. */
    @FunctionalInterface
    public interface Template {
        void render(HtmlTemplateOutput output);
    }

    public static void page(Context ctx, Template template) {
        StringOutput text = new StringOutput();
        template.render(new OwaspHtmlTemplateOutput(text));
        ctx.contentType("text/html; charset=utf-8").result(text.toString());
    }
}
