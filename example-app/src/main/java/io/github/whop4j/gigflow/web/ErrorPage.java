package io.github.whop4j.gigflow.web;

import gg.jte.html.HtmlTemplateOutput;
import io.javalin.config.Key;

/** Renders the page for people when something went wrong. */
@FunctionalInterface
public interface ErrorPage {
    /** Where the server keeps it. */
    Key<ErrorPage> KEY = new Key<>("error-page");

    void render(HtmlTemplateOutput output, Page page, Problem problem);
}
