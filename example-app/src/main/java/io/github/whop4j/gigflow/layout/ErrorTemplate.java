package io.github.whop4j.gigflow.layout;

import gg.jte.html.HtmlTemplateOutput;
import io.github.whop4j.gigflow.templates.layout.JteerrorGenerated;
import io.github.whop4j.gigflow.web.ErrorPage;
import io.github.whop4j.gigflow.web.Page;
import io.github.whop4j.gigflow.web.Problem;

/** The error page in the layout of every other page. */
public final class ErrorTemplate implements ErrorPage {
    @Override
    public void render(HtmlTemplateOutput output, Page page, Problem problem) {
        JteerrorGenerated.render(output, null, page, problem);
    }
}
